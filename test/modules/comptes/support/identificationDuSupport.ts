import type { SecretBox } from '../../../../src/kernel/application/SecretBox.ts';
import { OtplibCodesTemporels } from '../../../../src/modules/comptes/adapters/securite/OtplibCodesTemporels.ts';
import { IdentificationDuSupport } from '../../../../src/modules/comptes/application/support/IdentificationDuSupport.ts';
import type { VerificationDuMotDePasse } from '../../../../src/modules/comptes/application/VerificationDuMotDePasse.ts';
import { directUnitOfWork } from '../../../support/doubles.ts';
import type { BancDEssai } from './unBancDEssai.ts';

/** Seals nothing: what it holds can be read. */
export const coffreOuvert: SecretBox = {
  seal: async (clear, purpose) => `${purpose}|${clear}`,
  open: async (sealed) => sealed.split('|')[1] ?? '',
};

export const identificationDuSupport = (
  banc: BancDEssai,
  verification: VerificationDuMotDePasse = banc.verification,
): IdentificationDuSupport =>
  new IdentificationDuSupport(
    banc.utilisateurs,
    banc.facteurs,
    verification,
    new OtplibCodesTemporels(),
    coffreOuvert,
    banc.events,
    directUnitOfWork,
    banc.clock,
  );
