import type { DemandeDePaiement, DocumentLu } from '../../domain/DemandeDePaiement.ts';
import { CurseurXml } from './CurseurXml.ts';
import type { ElementXml } from './ElementXml.ts';
import { FauteDeLecture } from './FauteDeLecture.ts';
import { lireLignes } from './lireLignes.ts';
import { lirePieces } from './lirePieces.ts';
import { Releve } from './Releve.ts';

const FACTURE_UBL = 'urn:oasis:names:specification:ubl:schema:xsd:Invoice-2';

const CADRE = 'A3';
const FACTURE = '380';
const DEVISE = 'EUR';

/** Source: dossier of the wire, §9 (`@schemeName`). */
const TYPES_D_IDENTIFIANT: Readonly<Record<string, string>> = {
  1: 'SIRET',
  2: 'UE_HORS_FRANCE',
  3: 'HORS_UE',
  4: 'RIDET',
  5: 'TAHITI',
  6: 'AUTRE',
  7: 'PARTICULIER',
};

const IDENTIFIANT = ['Party', 'PartyIdentification', 'ID'] as const;

/** A UBL Invoice of the cadre A3 → a demande de paiement: the table is in the README of the module. @throws FauteDeLecture */
export const lireFacture = async (racine: ElementXml, fichier: string, rang: number): Promise<DocumentLu> => {
  if (racine.nom !== 'Invoice' || racine.uri !== FACTURE_UBL)
    throw new FauteDeLecture('racine-inconnue', { racine: racine.nom }, racine.ligne, racine.position);
  const facture = CurseurXml.racine(racine, fichier);
  const releve = new Releve(facture);
  verifierLeCadre(facture, releve);

  const fournisseur = lireFournisseur(facture, releve);
  const entete = lireEntete(facture, releve);
  const { lignes, debours } = lireLignes(facture, releve);
  const pieces = await lirePieces(facture, releve);
  const totaux = lireTotaux(facture, releve);
  refuserCeQuUnMemoireNAPas(facture, releve);
  return {
    rang,
    fichier,
    numero: entete.reference,
    fournisseur: fournisseur?.identifiant ?? null,
    destinataire: entete.codeJuridiction,
    demande: fournisseur && { fournisseur, ...entete, lignes, debours, pieces },
    totaux,
    erreurs: releve.erreurs,
    lieuDe: releve.lieuDe,
  };
};

const verifierLeCadre = (facture: CurseurXml, releve: Releve): void => {
  const contenu = facture.sous('UBLExtensions', 'UBLExtension', 'ExtensionContent');
  const emballe = contenu.sous('FactureExtension');
  const cadre = (emballe.element ? emballe : contenu).sous('CategoryCode');
  exiger(cadre, 'cadre', CADRE, releve);
  exiger(facture.sous('InvoiceTypeCode'), 'type', FACTURE, releve);
  exiger(facture.sous('DocumentCurrencyCode'), 'devise', DEVISE, releve);
  if (releve.requis(facture.sous('IssueDate'), 'dateFacture') !== null)
    releve.jour(facture.sous('IssueDate'), 'dateFacture');
};

const exiger = (curseur: CurseurXml, champ: string, attendu: string, releve: Releve): void => {
  if (releve.requis(curseur, champ) !== null) releve.parmi(curseur, champ, [attendu]);
};

const lireFournisseur = (facture: CurseurXml, releve: Releve): DemandeDePaiement['fournisseur'] | null => {
  const curseur = facture.sous('AccountingSupplierParty', ...IDENTIFIANT);
  const identifiant = releve.requis(curseur, 'fournisseur');
  releve.situer('entete.structureId', curseur);
  const dit = curseur.attribut('schemeName') ?? '1';
  const type = TYPES_D_IDENTIFIANT[dit] ?? Object.values(TYPES_D_IDENTIFIANT).find((un) => un === dit);
  if (type === undefined) {
    const attendu = Object.keys(TYPES_D_IDENTIFIANT).join(', ');
    releve.relever('valeur-inconnue', curseur, { valeur: dit.slice(0, 60), attendu });
  }
  if (identifiant === null || type === undefined) return null;
  return { type, identifiant: type === 'SIRET' ? identifiant.replace(/\s/g, '') : identifiant };
};

type Entete = Omit<DemandeDePaiement, 'fournisseur' | 'lignes' | 'debours' | 'pieces'>;

const lireEntete = (facture: CurseurXml, releve: Releve): Entete => {
  const fournisseur = facture.sous('AccountingSupplierParty', 'Party');
  const contrat = facture.sous('ContractDocumentReference');
  const periode = facture.sous('InvoicePeriod');
  const taxe = fournisseur.sous('PartyTaxScheme', 'TaxScheme', 'TaxTypeCode');
  const compte = facture.sous('PaymentMeans', 'PayeeFinancialAccount', 'ID');
  return {
    reference: releve.requis(facture.sous('ID'), 'reference'),
    commentaire: releve.texte(facture.sous('Note'), 'commentaire'),
    codeJuridiction: releve.texte(
      facture.sous('AccountingCustomerParty', ...IDENTIFIANT),
      'entete.juridictionId',
    ),
    codeService: releve.texte(fournisseur.sous('Contact', 'ID'), 'entete.serviceId'),
    categorie: releve.texte(fournisseur.sous('IndustryClassificationCode'), 'entete.categorie'),
    iban: releve.texte(compte, 'entete.compteBancaireId')?.replace(/\s/g, '').toUpperCase() ?? null,
    tvaSurLesDebits:
      releve.parmi(taxe, 'entete.tvaSurLesDebits', ['TVA DEBIT', 'TVA ENCAISSEMENT']) === 'TVA DEBIT',
    mission: {
      typePrescription: releve.texte(contrat.sous('DocumentTypeCode'), 'mission.typePrescription'),
      datePrescription: releve.jour(contrat.sous('IssueDate'), 'mission.datePrescription'),
      autorite: releve.texte(
        facture.sous('BuyerCustomerParty', 'Party', 'PartyName', 'Name'),
        'mission.autorite',
      ),
      numeroParquet: releve.texte(contrat.sous('ID'), 'mission.numeroParquet'),
      numeroEngagement: releve.texte(facture.sous('OrderReference', 'ID'), 'mission.numeroEngagement'),
      nature: releve.parmi(facture.sous('AccountingCostCode'), 'mission.nature', ['PENALE', 'ASSIMILEE']),
      debut: releve.jour(periode.sous('StartDate'), 'mission.debut'),
      dateAchevement: releve.jour(periode.sous('EndDate'), 'mission.dateAchevement'),
    },
  };
};

const lireTotaux = (facture: CurseurXml, releve: Releve): DocumentLu['totaux'] => {
  const total = facture.sous('LegalMonetaryTotal');
  const lire = (curseur: CurseurXml, champ: string) => {
    releve.requis(curseur, champ);
    return releve.montant(curseur, champ);
  };
  return {
    ht: lire(total.sous('TaxExclusiveAmount'), 'totaux.ht'),
    tva: lire(facture.sous('TaxTotal', 'TaxAmount'), 'totaux.tva'),
    ttc: lire(total.sous('TaxInclusiveAmount'), 'totaux.ttc'),
    aPayer: lire(total.sous('PayableAmount'), 'totaux.aPayer'),
  };
};

/** Left out, they would change what is claimed. */
const refuserCeQuUnMemoireNAPas = (facture: CurseurXml, releve: Releve): void => {
  for (const remise of facture.tous('AllowanceCharge')) releve.relever('non-recu', remise);
  const acompte = facture.sous('LegalMonetaryTotal', 'PrepaidAmount');
  if (acompte.texte !== null && Number(acompte.texte) !== 0) releve.relever('non-recu', acompte);
};
