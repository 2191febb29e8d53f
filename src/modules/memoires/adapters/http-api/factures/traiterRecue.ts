import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { ErreurFonctionnelle } from '../../../../../platform/api/ErreurFonctionnelle.ts';
import { corps, id, nombre, texte } from '../../../../../platform/api/wire/champs.ts';
import { enJourDeParis, jourRendu } from '../../../../../platform/api/wire/dates.ts';
import type { ConsulterMemoire } from '../../../application/ConsulterMemoire.ts';
import { litEnJuridiction } from '../../../application/politique.ts';
import type { Referentiel } from '../../../application/ports/Referentiel.ts';
import type { DonneesMemoire } from '../../../domain/DonneesMemoire.ts';
import { ActeImpossible, MemoireIntrouvable } from '../../../domain/erreurs.ts';
import type { Acte } from '../../../domain/etats.ts';
import type { NatureDeMotif } from '../../../domain/referentiel/Motif.ts';
import { TOUT_RETENU } from '../../../domain/Retenues.ts';
import type { DecisionsDeJuridiction } from '../../http-web/juridiction/actes/DecisionsDeJuridiction.ts';
import { idRendu } from '../wire/identifiants.ts';
import { MEMOIRES_D_EXEMPLE } from '../wire/exemples.ts';
import { exigerChamp } from '../wire/refuser.ts';
import { statutDe, statutRendu } from '../wire/statuts.ts';
import type { ActeDemande } from '../../../application/ActesSurMemoire.ts';
import { acteDuStatut } from './actesDesStatuts.ts';

const INCOHERENCE = "Incohérence au niveau du statut d'origine ou de destination de la facture.";

const incoherence = (): ErreurFonctionnelle => new ErreurFonctionnelle(20_002, INCOHERENCE);

export const traiterRecue = (
  consulter: ConsulterMemoire,
  decisions: DecisionsDeJuridiction,
  referentiel: Referentiel,
): ApiRoute =>
  apiRoute({
    chemin: '/cpro/factures/v1/traiter/recue',
    resume: 'Met un mémoire reçu dans un autre statut',
    resumeEn: 'Puts a statement that was received into another status',
    precisions:
      'PRISE_EN_COMPTE_DESTINATAIRE, A_COMPLETER (ou SUSPENDUE), REJETEE, SERVICE_FAIT, MISE_EN_PAIEMENT (ou MANDATEE), COMPTABILISEE. ' +
      'motif peut commencer par un code de /cpro/memoires/v1/motifs, suivi de deux-points ; sinon le motif est AUTRE. ' +
      'SERVICE_FAIT retient tout ce qui est demandé : /cpro/memoires/v1/traiter réduit.',
    ecrit: true,
    corps: corps({
      idUtilisateurCourant: nombre(),
      idFacture: id(),
      nouveauStatut: texte(60),
      motif: texte(4_000),
      numeroDPMandat: texte(100),
    }),
    reponse: z.object({
      idFacture: idRendu(),
      numeroFacture: z.string(),
      dateTraitement: jourRendu(),
      nouveauStatut: statutRendu(),
    }),
    exemple: {
      idFacture: MEMOIRES_D_EXEMPLE.autreMisADisposition.id,
      nouveauStatut: 'PRISE_EN_COMPTE_DESTINATAIRE',
    },
    handle: async ({ appel: { acteur }, corps: { idFacture, nouveauStatut, motif } }) => {
      const memoireId = exigerChamp(idFacture, 'idFacture');
      const statut = exigerChamp(nouveauStatut, 'nouveauStatut');
      const { memoire } = await consulter.execute({ acteur, memoireId });
      if (!litEnJuridiction(acteur, memoire)) throw new MemoireIntrouvable(memoireId);
      const acte = acteDuStatut(memoire.etat, statut);
      if (acte === undefined) throw incoherence();
      const demande = { acteur, memoireId, version: memoire.version };
      const traite = await agir(acte, demande, motif ?? '', decisions, referentiel).catch(sansActe);
      return {
        idFacture: traite.id,
        numeroFacture: traite.numero ?? traite.numeroBrouillon,
        dateTraitement: enJourDeParis(traite.etatLe),
        nouveauStatut: statutDe(traite.etat),
      };
    },
  });

const sansActe = (erreur: unknown): never => {
  throw erreur instanceof ActeImpossible ? incoherence() : erreur;
};

const agir = (
  acte: Acte,
  demande: ActeDemande,
  motif: string,
  decisions: DecisionsDeJuridiction,
  referentiel: Referentiel,
): Promise<DonneesMemoire> => {
  switch (acte) {
    case 'PRENDRE_EN_CHARGE':
      return decisions.prendreEnCharge.execute(demande);
    case 'DEMANDER_COMPLEMENT':
      return decisions.demanderComplement.execute({
        ...demande,
        ...lireMotif('COMPLEMENT', motif, referentiel),
      });
    case 'REFUSER':
      return decisions.refuser.execute({ ...demande, ...lireMotif('REFUS', motif, referentiel) });
    case 'CERTIFIER':
      return decisions.certifier.execute({ ...demande, retenues: TOUT_RETENU });
    case 'TAXER':
      return decisions.taxer.execute({ ...demande, retenues: TOUT_RETENU });
    case 'METTRE_EN_PAIEMENT':
      return decisions.mettreEnPaiement.execute(demande);
    case 'COMPTABILISER':
      return decisions.comptabiliser.execute(demande);
    default:
      throw incoherence();
  }
};

/** "PIECE_MANQUANTE: il manque l’acte de désignation", or words alone. */
const lireMotif = (
  nature: NatureDeMotif,
  recu: string,
  referentiel: Referentiel,
): { readonly motif: string; readonly texte: string } => {
  const [, code = '', suite = ''] = /^\s*([A-Z_]+)\s*(?::\s*(.*))?$/s.exec(recu) ?? [];
  const connu = referentiel.findMotif(nature, code);
  return connu ? { motif: connu.code, texte: suite || connu.libelle.fr } : { motif: 'AUTRE', texte: recu };
};
