import { ErreurFonctionnelle } from '../../../../../platform/api/ErreurFonctionnelle.ts';
import { FORMAT } from '../../../../../platform/api/CodesDeRefus.ts';
import type { PageDemandee } from '../../../../../platform/api/wire/pagination.ts';
import type { PageParRang, TriDePartenaire } from '../../../application/ports/MemoiresPourPartenaires.ts';

/** Beyond, passing over rows costs more than it is worth: there, a cursor goes on from the last row read. */
const RANG_MAX = 100_000;

/** The columns by which clients sort factures, the first one by default. */
export const COLONNES_DE_FACTURES = [
  'DateDepot',
  'DateFacture',
  'NumeroFacture',
  'Statut',
  'DateHeureEtatCourant',
  'MontantTTC',
  'MontantAPayer',
  'MontantHT',
  'DesignationFournisseur',
  'Fournisseur',
  'DesignationDestinataire',
  'Destinataire',
] as const;

const TRIS: Readonly<Record<string, TriDePartenaire>> = {
  NumeroFacture: 'numero',
  Statut: 'etat',
  DateHeureEtatCourant: 'etatLe',
  MontantTTC: 'montant',
  MontantAPayer: 'montant',
  MontantHT: 'montant',
  DesignationFournisseur: 'prestataire',
  Fournisseur: 'prestataire',
  DesignationDestinataire: 'destinataire',
  Destinataire: 'destinataire',
};

/** @throws ErreurFonctionnelle for a page that begins too far */
export const pageBornee = ({ page, parPage, colonne, sens }: PageDemandee): PageParRang => {
  const depuis = (page - 1) * parPage;
  if (depuis + parPage > RANG_MAX && depuis > 0) {
    throw new ErreurFonctionnelle(
      FORMAT.codeRetour,
      `${FORMAT.message} - pageResultatDemandee : au-delà de 100 000 résultats, affinez la recherche ou employez /cpro/memoires/v1/rechercher, qui avance par curseur`,
    );
  }
  return { depuis, limite: parPage, tri: TRIS[colonne] ?? 'depot', sens };
};
