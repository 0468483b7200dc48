// What one and the same thing comes to under each reading of a question.
import { QUESTIONS, type Unsure } from '../../../host/unsure.ts';
import type { World } from '../../../host/world.ts';

/** By reading. */
export function underEach<T>(world: World, question: Unsure, tell: () => T): Record<string, T> {
  const { options } = world;
  const told = QUESTIONS[question].readings.map((reading) => {
    world.options = { ...options, readings: { [question]: reading } };
    return [reading, tell()] as const;
  });
  world.options = options;
  return Object.fromEntries(told);
}
