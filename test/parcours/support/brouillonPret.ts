import { Readable } from 'node:stream';
import type { Container } from 'inversify';
import { lireJour } from '../../../src/kernel/domain/Jour.ts';
import { Montant } from '../../../src/kernel/domain/Montant.ts';
import { Quantite } from '../../../src/kernel/domain/Quantite.ts';
import { memoires } from '../../../src/modules/memoires/memoiresTokens.ts';
import { structuresFacade } from '../../../src/modules/structures/index.ts';
import { platform } from '../../../src/platform/tokens.ts';
import { pieceDEssai } from './pieceDEssai.ts';
import { jourPasse } from './saisie.ts';

interface Brouillon {
  readonly reference: string;
  /** Null: the one point that is still to be typed. */
  readonly autorite: string | null;
}

/** A draft of this person that may be deposited, but for what is left out on purpose. Gives its id. */
export const brouillonPret = async (
  container: Container,
  utilisateurId: number,
  { reference, autorite }: Brouillon,
): Promise<number> => {
  const acteur = await container.get(platform.acteurs).charger(utilisateurId);
  if (!acteur) throw new Error('the person of the journey has no account');
  const juridiction = await (await container.getAsync(structuresFacade)).juridictionParCode('TJ-LYON');
  const ouvert = await (await container.getAsync(memoires.ouvrirBrouillon)).execute({ acteur });
  const { id: memoireId, structureId, entete } = ouvert;
  await (
    await container.getAsync(memoires.enregistrerEntete)
  ).execute({
    acteur,
    memoireId,
    structureId,
    entete: { ...entete, juridictionId: juridiction?.id ?? null },
    mission: {
      typePrescription: 'REQUISITION_OPJ',
      datePrescription: lireJour(jourPasse(40)) ?? null,
      autorite,
      numeroParquet: '26123000045',
      nature: 'PENALE',
      debut: null,
      dateAchevement: lireJour(jourPasse(30)) ?? null,
      numeroEngagement: null,
    },
    reference,
    commentaire: null,
  });
  await (
    await container.getAsync(memoires.enregistrerPrestations)
  ).execute({
    acteur,
    memoireId,
    lignes: [
      {
        nature: 'PRESTATION',
        tarifCode: 'INTERPRETE_ORAL',
        libelle: 'Traduction par oral',
        quantite: Quantite.lire('3') ?? null,
        unite: 'HEURE',
        prixUnitaire: Montant.deCentimes(3000n),
        tauxTva: 0,
        codeTva: 'FRANCHISE_EN_BASE',
      },
    ],
    debours: [],
  });
  const joindre = await container.getAsync(memoires.joindrePiece);
  for (const type of ['ACTE_DESIGNATION', 'ATTESTATION_MISSION']) {
    const { name, buffer } = pieceDEssai(`${type.toLowerCase()}.pdf`, `${type} ${reference}`);
    await joindre.execute({ acteur, memoireId, type, nom: name, contenu: Readable.from([buffer]) });
  }
  return memoireId;
};
