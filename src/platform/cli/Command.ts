import type { Logger } from 'pino';

export interface CommandOption {
  /** As commander reads it: `--structures <n>` */
  readonly flags: string;
  readonly description: string;
  readonly required?: boolean;
}

export interface CommandCall {
  /** By the long name of the option, in camelCase. */
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly args: readonly string[];
  /** Everything is checked and counted, nothing is kept. */
  readonly dryRun: boolean;
  readonly log: Logger;
  /** One line for the person who runs the command. */
  readonly print: (line: string) => void;
}

/** A command of `chorus-pro`. The runner opens and closes what it needs, logs its start and end, and sets the exit code. */
export interface Command {
  /** `demo load` */
  readonly nom: string;
  readonly description: string;
  readonly arguments?: readonly string[];
  readonly options?: readonly CommandOption[];
  /** Offers `--dry-run`. */
  readonly ecrit: boolean;
  run(call: CommandCall): Promise<void>;
}
