import { Command as Commander, CommanderError } from 'commander';
import type { Command } from '../platform/cli/Command.ts';
import { runCommand } from '../platform/cli/runCommand.ts';
import type { Config } from '../platform/config/Config.ts';
import { createLogger } from '../platform/log/createLogger.ts';
import { platform } from '../platform/tokens.ts';
import { readConfig } from './config.ts';
import { buildContainer } from './container.ts';
import { schemaCommands } from './schemaCommands.ts';
import { serveCommand } from './serveCommand.ts';

/** Runs one command of `chorus-pro` and returns its exit code. */
export const commandLine = async (argv: readonly string[]): Promise<number> => {
  let exitCode = 0;
  const run =
    (command: Command, config: Config): ((...received: unknown[]) => Promise<void>) =>
    async (...received) => {
      exitCode = await runCommand(command, received, createLogger(config.logLevel));
    };

  try {
    const config = readConfig();
    const program = programme();
    for (const command of [serveCommand(config), ...schemaCommands(config)])
      declare(program, command, run(command, config));

    if (wantsModules(program, argv)) {
      const container = await buildContainer(config);
      for (const command of container.getAll(platform.command))
        declare(program, command, run(command, config));
      await program.parseAsync(argv).finally(() => container.get(platform.database).close());
    } else {
      await program.parseAsync(argv);
    }
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
};

const programme = (): Commander => {
  const program = new Commander('chorus-pro');
  program.description('Chorus Pro pour les prestataires de frais de justice').exitOverride();
  return program;
};

/** `serve` and `db …` open what they need themselves: the schema may not be there yet. */
const wantsModules = (program: Commander, argv: readonly string[]): boolean =>
  !program.commands.some((command) => command.name() === argv[2]);

const declare = (
  program: Commander,
  command: Command,
  action: (...received: unknown[]) => Promise<void>,
): void => {
  const words = command.nom.split(' ');
  const name = words.pop() ?? '';
  const parent = words.reduce(
    (at, word) => at.commands.find((sub) => sub.name() === word) ?? at.command(word),
    program,
  );
  const declared = parent.command(name).description(command.description).exitOverride();
  for (const argument of command.arguments ?? []) declared.argument(argument);
  for (const { flags, description, required } of command.options ?? []) {
    if (required) declared.requiredOption(flags, description);
    else declared.option(flags, description);
  }
  if (command.ecrit) declared.option('--dry-run', 'check and count everything, keep nothing');
  declared.action(action);
};
