// The part of gas-local that the host uses; the package brings no types of its own.
declare module 'gas-local' {
  const gasLocal: {
    /** Runs a folder's files in one new vm context made of `globals`, and gives that context back. */
    require(
      folder: string,
      globals: Record<string, unknown>,
      options?: { readonly filter?: (path: string) => boolean },
    ): Record<string, unknown>;
  };
  export default gasLocal;
}
