import type { DeboursDeDemande, LigneDeDemande } from '../../domain/DemandeDePaiement.ts';
import { LIMITES_DE_FLUX } from '../../domain/limites.ts';
import type { CurseurXml } from './CurseurXml.ts';
import type { Releve } from './Releve.ts';

/** UN/ECE Recommendation 20 → our units, which may be written as they are. */
const UNITES: Readonly<Record<string, string>> = {
  HUR: 'HEURE',
  DAY: 'JOUR',
  MON: 'MOIS',
  KMT: 'KM',
  C62: 'UNITE',
  EA: 'UNITE',
  LS: 'FORFAIT',
  E48: 'ACTE',
};

/** UN/ECE 5305: outside of VAT. */
const HORS_CHAMP = 'O';

const NATURES = ['PRESTATION', 'DEPLACEMENT'] as const;

interface Lues {
  readonly lignes: readonly LigneDeDemande[];
  readonly debours: readonly DeboursDeDemande[];
}

/** The lines of a facture: those outside of VAT are débours. */
export const lireLignes = (facture: CurseurXml, releve: Releve): Lues => {
  const lignes: LigneDeDemande[] = [];
  const debours: DeboursDeDemande[] = [];
  const toutes = facture.tous('InvoiceLine');
  if (toutes.length === 0) releve.relever('obligatoire', facture.sous('InvoiceLine'));
  for (const ligne of toutes.slice(0, LIMITES_DE_FLUX.lignes)) {
    for (const remise of ligne.tous('AllowanceCharge')) releve.relever('non-recu', remise);
    const categorie = ligne.sous('Item', 'ClassifiedTaxCategory');
    if (categorie.sous('ID').texte === HORS_CHAMP)
      debours.push(lireDebours(ligne, `debours.${debours.length}`, releve));
    else lignes.push(lireLigne(ligne, `lignes.${lignes.length}`, releve));
  }
  return { lignes, debours };
};

const lireDebours = (ligne: CurseurXml, racine: string, releve: Releve): DeboursDeDemande => {
  releve.situer(racine, ligne);
  const montant = ligne.sous('LineExtensionAmount');
  releve.requis(montant, `${racine}.montant`);
  return { libelle: libelleDe(ligne, racine, releve), montant: releve.montant(montant, `${racine}.montant`) };
};

const lireLigne = (ligne: CurseurXml, racine: string, releve: Releve): LigneDeDemande => {
  releve.situer(racine, ligne);
  const article = ligne.sous('Item');
  const categorie = article.sous('ClassifiedTaxCategory');
  const nombre = ligne.sous('InvoicedQuantity');
  const prix = ligne.sous('Price', 'PriceAmount');
  releve.requis(categorie.sous('Percent'), `${racine}.tauxTva`);
  const lue: LigneDeDemande = {
    nature:
      releve.parmi(
        article.sous('CommodityClassification', 'ItemClassificationCode'),
        `${racine}.nature`,
        NATURES,
      ) ?? 'PRESTATION',
    tarifCode: releve.texte(article.sous('SellersItemIdentification', 'ID'), `${racine}.tarifCode`),
    libelle: libelleDe(ligne, racine, releve),
    quantite: releve.quantite(nombre, `${racine}.quantite`),
    unite: uniteDe(nombre),
    prixUnitaire: releve.montant(prix, `${racine}.prixUnitaire`),
    tauxTva: releve.taux(categorie.sous('Percent'), `${racine}.tauxTva`),
    codeTva: categorie.sous('TaxExemptionReasonCode').texte,
  };
  releve.situer(`${racine}.unite`, nombre);
  verifierLeTotal(ligne, lue, racine, releve);
  const base = ligne.sous('Price', 'BaseQuantity');
  if (base.texte !== null && Number(base.texte) !== 1) releve.relever('non-recu', base);
  return lue;
};

const libelleDe = (ligne: CurseurXml, racine: string, releve: Releve): string => {
  const nom = ligne.sous('Item', 'Name');
  const dit = nom.texte === null ? ligne.sous('Item', 'Description') : nom;
  return releve.texte(dit.texte === null ? nom : dit, `${racine}.libelle`) ?? '';
};

const uniteDe = (nombre: CurseurXml): string | null => {
  const code = nombre.attribut('unitCode');
  return code === null ? null : (UNITES[code] ?? code);
};

const verifierLeTotal = (
  ligne: CurseurXml,
  { quantite, prixUnitaire }: LigneDeDemande,
  racine: string,
  releve: Releve,
): void => {
  const curseur = ligne.sous('LineExtensionAmount');
  if (releve.requis(curseur, `${racine}.total`) === null) return;
  const declare = releve.montant(curseur, `${racine}.total`);
  if (declare === null || quantite === null || prixUnitaire === null) return;
  const attendu = quantite.auPrixDe(prixUnitaire);
  if (!declare.egale(attendu))
    releve.relever('total-de-ligne', curseur, {
      declare: declare.toString(),
      attendu: attendu.toString(),
    });
};
