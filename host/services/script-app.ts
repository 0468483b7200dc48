// ScriptApp: time triggers, which each user has to himself and cannot see of another.
import { refuseUnknown } from '../errors.ts';
import type { Execution } from '../execution.ts';
import type { InstalledTrigger } from '../types.ts';
import { enumeration } from './enumeration.ts';
import { signatureMismatch } from './signature.ts';
import { createClockTriggerBuilder } from './trigger-builder.ts';

type Google = GoogleAppsScript.Script.Trigger;

/** What an event's `authMode` holds. */
export const AUTH_MODE = enumeration(['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);

export class Trigger implements Pick<Google, 'getHandlerFunction' | 'getUniqueId'> {
  constructor(
    private readonly execution: Execution,
    private readonly trigger: InstalledTrigger,
  ) {}

  getHandlerFunction(): string {
    this.execution.call('Trigger.getHandlerFunction', 'handle');
    return this.trigger.handler;
  }

  getUniqueId(): string {
    this.execution.call('Trigger.getUniqueId', 'handle');
    return this.trigger.id;
  }
}

export class TriggerBuilder implements Pick<GoogleAppsScript.Script.TriggerBuilder, 'timeBased'> {
  constructor(
    private readonly execution: Execution,
    private readonly handler: string,
    private readonly made: (trigger: InstalledTrigger) => Google,
  ) {}

  timeBased(): GoogleAppsScript.Script.ClockTriggerBuilder {
    this.execution.call('TriggerBuilder.timeBased', 'handle');
    const builder = createClockTriggerBuilder(this.execution, this.handler, this.made);
    return builder as unknown as GoogleAppsScript.Script.ClockTriggerBuilder;
  }
}

export class ScriptApp
  implements Pick<GoogleAppsScript.Script.ScriptApp, 'newTrigger' | 'getProjectTriggers' | 'deleteTrigger'>
{
  constructor(private readonly execution: Execution) {}

  /** Whether the function exists is not asked here: a missing one fails when its hour comes. */
  newTrigger(functionName: string): GoogleAppsScript.Script.TriggerBuilder {
    this.execution.call('ScriptApp.newTrigger', 'handle');
    this.execution.requireFullAuth('ScriptApp.newTrigger');
    if (typeof functionName !== 'string') {
      throw signatureMismatch(this.execution, 'ScriptApp.newTrigger', [functionName]);
    }
    const builder = new TriggerBuilder(this.execution, functionName, (trigger) => this.handle(trigger));
    return refuseUnknown(builder, 'TriggerBuilder') as unknown as GoogleAppsScript.Script.TriggerBuilder;
  }

  getProjectTriggers(): Google[] {
    this.execution.call('ScriptApp.getProjectTriggers', 'other');
    this.execution.requireFullAuth('ScriptApp.getProjectTriggers');
    const { world, user } = this.execution;
    return world.triggers.filter(({ owner }) => owner === user.email).map((trigger) => this.handle(trigger));
  }

  deleteTrigger(trigger: Google): void {
    this.execution.call('ScriptApp.deleteTrigger', 'other');
    this.execution.requireFullAuth('ScriptApp.deleteTrigger');
    const id = trigger.getUniqueId();
    this.execution.world.triggers = this.execution.world.triggers.filter((other) => other.id !== id);
  }

  private handle(trigger: InstalledTrigger): Google {
    return refuseUnknown(new Trigger(this.execution, trigger), 'Trigger') as unknown as Google;
  }
}

export function createScriptApp(execution: Execution): ScriptApp {
  return refuseUnknown(new ScriptApp(execution), 'ScriptApp');
}
