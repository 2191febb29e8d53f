import type { Command } from '../../../../platform/cli/Command.ts';
import { DomainError } from '../../../../kernel/domain/DomainError.ts';
import type { CreerCompteSupport } from '../../application/CreerCompteSupport.ts';
import { DUREE_DU_JETON_MINUTES } from '../../domain/Jeton.ts';
import { adressesDesLiens } from '../adressesDesLiens.ts';
import { erreursComptes } from '../erreursComptes.ts';

/** `utilisateur creer-support`: the first support account of an installation, and the next ones. */
export const creerSupportCommand = (creer: CreerCompteSupport, urlPublique: string): Command => ({
  nom: 'utilisateur creer-support',
  description: 'Create a support account and print its activation link',
  options: [
    { flags: '--courriel <adresse>', description: 'login address', required: true },
    { flags: '--nom <nom>', description: 'last name', required: true },
    { flags: '--prenom <prenom>', description: 'first name', required: true },
  ],
  ecrit: true,
  async run({ options, dryRun, print }) {
    const courriel = String(options.courriel);
    const compte = { courriel, nom: String(options.nom), prenom: String(options.prenom), aBlanc: dryRun };
    const jeton = await creer.execute(compte).catch(dire);
    if (jeton === undefined) {
      print(`${courriel}: the account can be created (dry run: nothing was kept)`);
      return;
    }
    print(`${courriel}: open this link within ${DUREE_DU_JETON_MINUTES} minutes to choose the password`);
    print(adressesDesLiens.activation(urlPublique, jeton));
  },
});

const dire = (error: unknown): never => {
  const texte = error instanceof DomainError ? erreursComptes.en[error.code] : undefined;
  throw typeof texte === 'string' ? new Error(texte) : error;
};
