import { expect } from 'chai';
import type { Courriel } from '../../../../src/kernel/domain/Courriel.ts';
import { ChangementDAdresse } from '../../../../src/modules/comptes/domain/adresse/ChangementDAdresse.ts';
import { JetonInvalide } from '../../../../src/modules/comptes/domain/erreurs.ts';
import { SecondFacteur } from '../../../../src/modules/comptes/domain/second-facteur/SecondFacteur.ts';
import { rejection } from '../../../support/rejection.ts';
import type { BancDEssai } from './unBancDEssai.ts';

/** A reset, a change of address and a second factor that somebody has begun and not ended. `jeton`: of the reset. */
export const desDemandesEnCours = async (
  { changements, facteurs, jetons, clock }: BancDEssai,
  id: number,
): Promise<{ readonly jeton: string; readonly verifierLAbandon: () => Promise<void> }> => {
  const le = clock.now();
  await changements.save(ChangementDAdresse.demander(id, 'nouvelle@exemple.fr' as Courriel, le));
  await facteurs.save(SecondFacteur.preparer(id, 'scellé', 'une session', le));
  const jeton = await jetons.emettre(id, 'REINITIALISATION');
  const ancienne = await jetons.emettre(id, 'ADRESSE_ANCIENNE');
  const nouvelle = await jetons.emettre(id, 'ADRESSE_NOUVELLE');
  return {
    jeton,
    verifierLAbandon: async () => {
      expect(await changements.find(id)).to.equal(undefined);
      expect(await facteurs.find(id)).to.equal(undefined);
      await rejection(jetons.titulaire(jeton, 'REINITIALISATION'), JetonInvalide);
      await rejection(jetons.titulaire(ancienne, 'ADRESSE_ANCIENNE'), JetonInvalide);
      await rejection(jetons.titulaire(nouvelle, 'ADRESSE_NOUVELLE'), JetonInvalide);
    },
  };
};
