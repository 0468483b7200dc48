// TODAY() and NOW() by the world's clock in the sheet's time zone; the engine's own TODAY() is the UTC day of the machine.
import { BaseFunction, NumberValueObject } from '@univerjs/engine-formula';
import type { World } from '../world.ts';
import { serialOfInstant } from './serial.ts';

class ClockFunction extends BaseFunction {
  override minParams = 0;
  override maxParams = 0;

  constructor(
    name: 'TODAY' | 'NOW',
    private readonly serial: () => number,
    private readonly format: string,
  ) {
    super(name);
  }

  override calculate(): NumberValueObject {
    return NumberValueObject.create(this.serial(), this.format);
  }
}

export function clockFunctions(world: World): BaseFunction[] {
  const now = () => serialOfInstant(world.clock.now(), world.options.sheetTimeZone);
  return [
    new ClockFunction('TODAY', () => Math.floor(now()), 'dd/MM/yyyy'),
    new ClockFunction('NOW', now, 'dd/MM/yyyy HH:mm:ss'),
  ];
}
