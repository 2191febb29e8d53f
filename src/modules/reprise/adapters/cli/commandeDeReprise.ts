import { DomainError } from '../../../../kernel/domain/DomainError.ts';
import type { Command, CommandCall } from '../../../../platform/cli/Command.ts';
import { CommandRefused } from '../../../../platform/cli/CommandRefused.ts';
import { ErrorSentences } from '../../../../platform/http/ErrorTexts.ts';
import type { Suivi } from '../../application/ports/Suivi.ts';
import { ExportRefuse } from '../../domain/ExportRefuse.ts';
import { erreursDeReprise } from './erreursDeReprise.ts';
import { SuiviEnJson } from './SuiviEnJson.ts';
import { SuiviSurTerminal } from './SuiviSurTerminal.ts';

const EXPORT_REFUSE = 2;
const phrases = new ErrorSentences([erreursDeReprise]);

/** A command whose refusals are told in a sentence, and whose progress is shown as its output allows. */
export const commandeDeReprise = (
  commande: Omit<Command, 'run'>,
  run: (call: CommandCall, suivi: Suivi) => Promise<void>,
): Command => ({
  ...commande,
  run: async (call) => {
    try {
      await run(call, suiviDe(call));
    } catch (error) {
      if (process.stdout.isTTY) process.stdout.write('\n');
      throw enPhrase(error);
    }
  },
});

const suiviDe = ({ print }: CommandCall): Suivi =>
  process.stdout.isTTY
    ? new SuiviSurTerminal((texte) => process.stdout.write(texte))
    : new SuiviEnJson(print);

const enPhrase = (error: unknown): unknown => {
  if (!(error instanceof DomainError) || !phrases.has('fr', error.code)) return error;
  return new CommandRefused(
    phrases.sentence('fr', error.code, error),
    error instanceof ExportRefuse ? EXPORT_REFUSE : 1,
  );
};
