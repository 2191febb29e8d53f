import type { Command as Commander } from 'commander';
import type { Logger } from 'pino';
import { DomainError } from '../../kernel/domain/DomainError.ts';
import type { Command, CommandCall } from './Command.ts';
import { CommandRefused } from './CommandRefused.ts';

/** Runs a command as commander hands it over (arguments, options, itself), between a start and an end in the log. */
export const runCommand = async (
  command: Command,
  received: readonly unknown[],
  log: Logger,
): Promise<number> => {
  const declared = received.at(-1) as Commander;
  const options = declared.opts<CommandCall['options']>();
  const dryRun = options.dryRun === true;
  const start = performance.now();
  const told = (): { commande: string; dryRun: boolean; ms: number } => ({
    commande: command.nom,
    dryRun,
    ms: Math.round(performance.now() - start),
  });

  log.debug({ commande: command.nom, dryRun }, 'command started');
  try {
    await command.run({
      options,
      args: declared.args,
      dryRun,
      log,
      print: (line) => process.stdout.write(`${line}\n`),
    });
    log.debug(told(), 'command done');
    return 0;
  } catch (error) {
    process.stderr.write(`${command.nom}: ${sentenceOf(error)}\n`);
    if (error instanceof CommandRefused) {
      log.warn({ ...told(), exitCode: error.exitCode }, 'command refused');
      return error.exitCode;
    }
    log.error({ err: error, ...told() }, 'command failed');
    return 1;
  }
};

/** A refusal of the domain says itself by its code. */
const sentenceOf = (error: unknown): string => {
  if (error instanceof DomainError) return error.code;
  return error instanceof Error ? error.message : String(error);
};
