import { z } from 'zod';
import type { Acteur } from '../../../../../kernel/application/Acteur.ts';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { choix, corps, entier, id, liste, texte } from '../../../../../platform/api/wire/champs.ts';
import { montantRecu } from '../../../../../platform/api/wire/montants.ts';
import type { DesignerMemoire } from '../../../application/DesignerMemoire.ts';
import type { Juridictions } from '../../../application/ports/Juridictions.ts';
import type { DonneesMemoire } from '../../../domain/DonneesMemoire.ts';
import { LIGNES_MAX } from '../../../domain/limites.ts';
import type { Retenue } from '../../../domain/Retenues.ts';
import type { DecisionsDeJuridiction } from '../../http-web/juridiction/actes/DecisionsDeJuridiction.ts';
import { DESIGNATION, memoireDesigne } from '../wire/designation.ts';
import { direLeRefus } from '../wire/direLeRefus.ts';
import { MEMOIRE_RESUME, resumeDe } from '../wire/memoireRendu.ts';
import type { PhrasesDeProblemes } from '../wire/PhrasesDeProblemes.ts';
import { MEMOIRES_D_EXEMPLE } from '../wire/exemples.ts';
import { exigerChamp } from '../wire/refuser.ts';

const retenuesRecues = () =>
  liste(
    z.object({
      rang: entier(),
      montantRetenu: montantRecu(),
      motifReduction: texte(),
      texteReduction: texte(4_000),
    }),
    LIGNES_MAX,
  );

const RECU = {
  acte: choix([
    'PRENDRE_EN_CHARGE',
    'REORIENTER',
    'DEMANDER_COMPLEMENT',
    'CERTIFIER',
    'TRANSMETTRE_POUR_TAXATION',
    'TAXER',
    'REFUSER',
    'METTRE_EN_PAIEMENT',
    'COMPTABILISER',
    'REPONDRE_A_LA_RELANCE',
  ]),
  motif: texte(),
  texte: texte(4_000),
  juridictionId: id(),
  codeJuridiction: texte(40),
  lignes: retenuesRecues(),
  debours: retenuesRecues(),
};

type Recu = z.output<z.ZodObject<typeof RECU>>;

interface Demande {
  readonly acteur: Acteur;
  readonly memoireId: number;
  readonly version: number | undefined;
}

export const traiterMemoire = (
  decisions: DecisionsDeJuridiction,
  designer: DesignerMemoire,
  juridictions: Juridictions,
  phrases: PhrasesDeProblemes,
): ApiRoute =>
  apiRoute({
    chemin: '/cpro/memoires/v1/traiter',
    resume: 'Un acte de la juridiction sur un mémoire reçu',
    resumeEn: 'An act of the court on a statement that it received',
    precisions:
      'motif et texte pour REFUSER et DEMANDER_COMPLEMENT ; juridictionId ou codeJuridiction pour REORIENTER ; ' +
      'lignes et debours pour CERTIFIER et TAXER : ce qui n’est pas nommé est retenu comme demandé ; ' +
      'texte pour REPONDRE_A_LA_RELANCE, qui répond au prestataire et laisse l’état tel qu’il est.',
    libelle: 'GCU_MSG_01_000',
    ecrit: true,
    corps: corps({ ...DESIGNATION, version: entier(), ...RECU }),
    reponse: z.object(MEMOIRE_RESUME),
    exemple: { numeroMemoire: MEMOIRES_D_EXEMPLE.misADisposition.numero, acte: 'PRENDRE_EN_CHARGE' },
    handle: async ({ appel: { acteur }, corps: { idMemoire, numeroMemoire, version, ...recu } }) => {
      const memoireId = await memoireDesigne({ idMemoire, numeroMemoire }, acteur, designer);
      const demande = { acteur, memoireId, version };
      return resumeDe(await direLeRefus(phrases, () => agir(recu, demande, decisions, juridictions)));
    },
  });

const agir = async (
  recu: Recu,
  demande: Demande,
  decisions: DecisionsDeJuridiction,
  juridictions: Juridictions,
): Promise<DonneesMemoire> => {
  const { motif = '', texte: mot = '' } = recu;
  const retenues = () => ({
    lignes: retenuesDe(recu.lignes, 'lignes'),
    debours: retenuesDe(recu.debours, 'debours'),
  });
  const acte = exigerChamp(recu.acte, 'acte');
  switch (acte) {
    case 'PRENDRE_EN_CHARGE':
      return decisions.prendreEnCharge.execute(demande);
    case 'REORIENTER': {
      const juridictionId = await juridictionDe(recu, juridictions);
      return decisions.reorienter.execute({ ...demande, juridictionId, texte: recu.texte ?? null });
    }
    case 'DEMANDER_COMPLEMENT':
      return decisions.demanderComplement.execute({ ...demande, motif, texte: mot });
    case 'CERTIFIER':
      return decisions.certifier.execute({ ...demande, retenues: retenues() });
    case 'TRANSMETTRE_POUR_TAXATION':
      return decisions.transmettrePourTaxation.execute({ ...demande, texte: recu.texte ?? null });
    case 'TAXER':
      return decisions.taxer.execute({ ...demande, retenues: retenues() });
    case 'REFUSER':
      return decisions.refuser.execute({ ...demande, motif, texte: mot });
    case 'METTRE_EN_PAIEMENT':
      return decisions.mettreEnPaiement.execute(demande);
    case 'COMPTABILISER':
      return decisions.comptabiliser.execute(demande);
    case 'REPONDRE_A_LA_RELANCE':
      return decisions.repondreALaRelance.execute({ ...demande, texte: mot });
  }
};

/** No court has this id: a code that is not known is refused as an id that is not. */
const INCONNUE = 0;

const juridictionDe = async (
  { juridictionId, codeJuridiction }: Recu,
  juridictions: Juridictions,
): Promise<number> => {
  if (juridictionId !== undefined) return juridictionId;
  const code = exigerChamp(codeJuridiction, 'juridictionId');
  return (await juridictions.findParCode(code))?.id ?? INCONNUE;
};

const retenuesDe = (recues: Recu['lignes'], racine: string): readonly Retenue[] =>
  (recues ?? []).map(({ rang, montantRetenu, motifReduction, texteReduction }, place) => ({
    rang: exigerChamp(rang, `${racine}.${place}.rang`),
    montant: exigerChamp(montantRetenu, `${racine}.${place}.montantRetenu`),
    motif:
      motifReduction === undefined && texteReduction === undefined
        ? null
        : { code: motifReduction ?? '', texte: texteReduction ?? '' },
  }));
