// The add-in's version, which stands in package.json alone: the build puts it in here.

declare const PACKAGE_VERSION: string;

export const VERSION = PACKAGE_VERSION;
