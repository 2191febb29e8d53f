import { Aggregate } from '../../../../kernel/domain/Aggregate.ts';
import type { CodeEspace } from '../../../../kernel/domain/Espace.ts';
import type { Jour } from '../../../../kernel/domain/Jour.ts';
import type { Siret } from '../../../../kernel/domain/Siret.ts';
import { espacesParDefaut } from '../espace/espacesOffrables.ts';
import {
  CategorieRequise,
  ClotureAvantOuverture,
  CompteBancaireIntrouvable,
  CompteBancaireRequis,
  DernierCompteBancaire,
  EspaceIndisponible,
  IdentiteInadaptee,
  ServiceDejaConnu,
  ServiceIntrouvable,
} from '../erreurs.ts';
import { SiretNonModifiable } from '../erreursDuDossier.ts';
import { difference } from '../historique/difference.ts';
import { MotifRequis, StructurePubliqueImmuable, StructureRemplacee } from '../erreursDeRoles.ts';
import { estOuvertLe, type CompteBancaire } from './CompteBancaire.ts';
import type { DonneesStructure, FicheStructure, StatutStructure } from './DonneesStructure.ts';
import { exigerActive } from './exigerActive.ts';
import { ficheLisible } from './ficheLisible.ts';
import type { IdentifiantStructure } from './IdentifiantStructure.ts';
import { natureDe } from './Identite.ts';
import type { Juridiction } from './Juridiction.ts';
import type { CodeRegimeFiscal, RegimeFiscal } from './RegimeFiscal.ts';
import type { Service } from './Service.ts';
import type { SiretChange } from './SiretChange.ts';
import type { StatutDeStructureChange } from './StatutDeStructureChange.ts';
import type { StructureCreee } from './StructureCreee.ts';
import type { ChangementDeStructure, StructureModifiee } from './StructureModifiee.ts';

/** Who changes the structure, and when. */
export interface Auteur {
  readonly utilisateurId: number;
  readonly le: Date;
}

interface Naissance extends FicheStructure {
  readonly id: number;
  readonly identifiant: IdentifiantStructure;
}

/**
 * A prestataire or a public body: one fiche for one identifier, which files and receives. A private structure always has a
 * catégorie de prestataire and an account open to be paid on. Accounts and services are closed, never deleted.
 */
export class Structure extends Aggregate<
  StructureCreee | StructureModifiee | StatutDeStructureChange | SiretChange
> {
  private constructor(private courant: DonneesStructure) {
    super();
  }

  /** @throws CategorieRequise, IdentiteInadaptee */
  static creer(
    naissance: Naissance & { readonly regime: RegimeFiscal; readonly compteBancaire: CompteBancaire | null },
    { utilisateurId, le }: Auteur,
  ): Structure {
    const { regime, compteBancaire, ...fiche } = naissance;
    if (compteBancaire === null) throw new CompteBancaireRequis();
    exigerFicheComplete(fiche, false);
    const structure = new Structure({
      ...fiche,
      version: 0,
      publique: false,
      juridiction: null,
      categories: fiche.categorie === null ? [] : [{ code: fiche.categorie, du: regime.du }],
      regimes: [regime],
      comptesBancaires: [compteBancaire],
      services: [],
      espaces: espacesParDefaut(false),
      statut: 'ACTIVE',
      creeLe: le,
      origineId: null,
      successeurId: null,
      teteId: fiche.id,
    });
    structure.record({
      type: 'structures.structure-creee',
      survenuLe: le,
      structureId: fiche.id,
      parId: utilisateurId,
    });
    return structure;
  }

  /** A court of the judicial map, known from the start. */
  static juridiction(
    { juridiction, ...naissance }: Omit<Naissance, 'identifiant'> & { readonly juridiction: Juridiction },
    creeLe: Date,
  ): Structure {
    return new Structure({
      ...naissance,
      version: 0,
      identifiant: { type: 'AUTRE', valeur: juridiction.code },
      publique: true,
      juridiction,
      categories: [],
      regimes: [],
      comptesBancaires: [],
      services: [],
      espaces: espacesParDefaut(true),
      statut: 'ACTIVE',
      creeLe,
      origineId: null,
      successeurId: null,
      teteId: naissance.id,
    });
  }

  static restituer(donnees: DonneesStructure): Structure {
    return new Structure(donnees);
  }

  get donnees(): DonneesStructure {
    return this.courant;
  }

  /**
   * @param jour from which the catégorie and the regime count, when they change
   * @throws StructureInactive, CategorieRequise, IdentiteInadaptee
   */
  modifierFiche(fiche: FicheStructure, regime: CodeRegimeFiscal | null, jour: Jour, auteur: Auteur): void {
    this.exigerActive();
    exigerFicheComplete({ ...fiche, identifiant: this.courant.identifiant }, this.courant.publique);
    const { regimes: avant, categories: connues } = this.courant;
    const regimes = regime === null ? avant : avecSuite(avant, { code: regime, du: jour });
    const { categorie } = fiche;
    const categories = categorie === null ? connues : avecSuite(connues, { code: categorie, du: jour });
    this.changer({ ...fiche, regimes, categories }, 'FICHE', null, auteur);
  }

  /** An account that is already open is not added twice. @throws StructureInactive */
  ajouterCompteBancaire(compte: CompteBancaire, jour: Jour, auteur: Auteur): void {
    this.exigerActive();
    const ouverts = this.courant.comptesBancaires.filter(({ au }) => au === null || au >= jour);
    if (ouverts.some(({ iban }) => iban === compte.iban)) return;
    const comptesBancaires = [...this.courant.comptesBancaires, compte];
    this.changer({ comptesBancaires }, 'COMPTE_BANCAIRE_AJOUTE', compte.id, auteur);
  }

  /**
   * `au` is its last day. An account that is already closed stays as it is.
   * @throws CompteBancaireIntrouvable, DernierCompteBancaire, ClotureAvantOuverture, StructureInactive
   */
  cloreCompteBancaire(compteId: number, au: Jour, auteur: Auteur): void {
    this.exigerActive();
    const compte = this.courant.comptesBancaires.find(({ id }) => id === compteId);
    if (!compte) throw new CompteBancaireIntrouvable(compteId);
    if (compte.au !== null) return;
    if (au < compte.du) throw new ClotureAvantOuverture(compteId);
    const reste = this.courant.comptesBancaires.some((autre) => autre.id !== compteId && autre.au === null);
    if (!reste && !this.courant.publique) throw new DernierCompteBancaire(compteId);

    const comptesBancaires = this.courant.comptesBancaires.map((un) =>
      un.id === compteId ? { ...un, au } : un,
    );
    this.changer({ comptesBancaires }, 'COMPTE_BANCAIRE_CLOS', compteId, auteur);
  }

  /**
   * The new one takes the place of the old one, by default as well; of the old one, `jour` is the last day.
   * @throws CompteBancaireIntrouvable, ClotureAvantOuverture, StructureInactive
   */
  remplacerCompteBancaire(compteId: number, nouveau: CompteBancaire, jour: Jour, auteur: Auteur): void {
    this.exigerActive();
    const ancien = this.courant.comptesBancaires.find(({ id }) => id === compteId);
    if (!ancien) throw new CompteBancaireIntrouvable(compteId);
    if (ancien.au !== null || ancien.iban === nouveau.iban) return;
    if (jour < ancien.du) throw new ClotureAvantOuverture(compteId);
    const { parDefaut = false, ...reste } = ancien;
    const comptesBancaires = [
      ...this.courant.comptesBancaires.map((un) => (un.id === compteId ? { ...reste, au: jour } : un)),
      { ...nouveau, parDefaut },
    ];
    this.changer({ comptesBancaires }, 'COMPTE_BANCAIRE_REMPLACE', compteId, auteur);
  }

  /** @throws CompteBancaireIntrouvable when it is not open that day, StructureInactive */
  choisirCompteParDefaut(compteId: number, jour: Jour, auteur: Auteur): void {
    this.exigerActive();
    const compte = this.courant.comptesBancaires.find(({ id }) => id === compteId);
    if (!compte || !estOuvertLe(compte, jour)) throw new CompteBancaireIntrouvable(compteId);
    if (compte.parDefaut === true) return;
    const comptesBancaires = this.courant.comptesBancaires.map((un) => ({
      ...un,
      parDefaut: un.id === compteId,
    }));
    this.changer({ comptesBancaires }, 'COMPTE_PAR_DEFAUT', compteId, auteur);
  }

  /**
   * A new fiche under the new SIRET, with all that this one holds; this one closes and leads to it. Services and accounts
   * keep their ids: the drafts that name them follow.
   * @throws SiretNonModifiable, StructureInactive
   */
  changerDeSiret(nouvelleId: number, siret: Siret, { utilisateurId: parId, le }: Auteur): Structure {
    this.exigerActive();
    const { id, identifiant, publique, identite } = this.courant;
    const siretPossible = identifiant.type === 'SIRET' || identifiant.type === 'AUTRE';
    if (publique || !siretPossible || identite.nature !== 'MORALE' || identifiant.valeur === siret)
      throw new SiretNonModifiable(id);

    const nouvelle = new Structure({
      ...this.courant,
      id: nouvelleId,
      version: 0,
      identifiant: { type: 'SIRET', valeur: siret },
      creeLe: le,
      origineId: id,
      successeurId: null,
      teteId: nouvelleId,
    });
    nouvelle.record({ type: 'structures.structure-creee', survenuLe: le, structureId: nouvelleId, parId });
    this.courant = { ...this.courant, statut: 'INACTIVE', successeurId: nouvelleId, teteId: nouvelleId };
    this.record({
      type: 'structures.siret-change',
      survenuLe: le,
      structureId: id,
      nouvelleId,
      parId,
      avant: { identifiant: identifiant.valeur },
      apres: { identifiant: siret },
    });
    return nouvelle;
  }

  /** The same service added again stays one; a closed one opens again. @throws ServiceDejaConnu, StructureInactive */
  ajouterService(service: Omit<Service, 'actif'>, auteur: Auteur): void {
    this.exigerActive();
    const connu = this.courant.services.find(({ code }) => code === service.code);
    if (connu?.actif) {
      if (connu.nom === service.nom) return;
      throw new ServiceDejaConnu(service.code);
    }
    const services = connu
      ? this.courant.services.map((un) =>
          un.id === connu.id ? { ...un, nom: service.nom, actif: true } : un,
        )
      : [...this.courant.services, { ...service, actif: true }];
    this.changer({ services }, 'SERVICE_AJOUTE', connu?.id ?? service.id, auteur);
  }

  /** @throws ServiceIntrouvable, StructureInactive */
  fermerService(serviceId: number, auteur: Auteur): void {
    this.exigerActive();
    const service = this.courant.services.find(({ id }) => id === serviceId);
    if (!service) throw new ServiceIntrouvable(serviceId);
    if (!service.actif) return;
    const services = this.courant.services.map((un) => (un.id === serviceId ? { ...un, actif: false } : un));
    this.changer({ services }, 'SERVICE_FERME', serviceId, auteur);
  }

  /** @throws EspaceIndisponible when it is not among those offered to this structure, StructureInactive */
  souscrireEspace(espace: CodeEspace, offrables: readonly CodeEspace[], auteur: Auteur): void {
    this.exigerActive();
    if (!offrables.includes(espace)) throw new EspaceIndisponible(espace);
    if (this.courant.espaces.includes(espace)) return;
    this.changer({ espaces: [...this.courant.espaces, espace] }, 'ESPACE_SOUSCRIT', espace, auteur);
  }

  /** Nobody of the structure enters it any more; what was granted waits for a new subscription. */
  resilierEspace(espace: CodeEspace, auteur: Auteur): void {
    this.exigerActive();
    if (!this.courant.espaces.includes(espace)) return;
    const espaces = this.courant.espaces.filter((un) => un !== espace);
    this.changer({ espaces }, 'ESPACE_RESILIE', espace, auteur);
  }

  /** Its people may follow what was filed, and nothing else. @throws MotifRequis, StructurePubliqueImmuable, StructureRemplacee */
  desactiver(motif: string, auteur: Auteur): void {
    this.changerStatut('INACTIVE', motif, auteur);
  }

  /** @throws MotifRequis, StructurePubliqueImmuable, StructureRemplacee */
  reactiver(motif: string, auteur: Auteur): void {
    this.changerStatut('ACTIVE', motif, auteur);
  }

  private changerStatut(statut: StatutStructure, saisi: string, { utilisateurId, le }: Auteur): void {
    const { id: structureId, publique, statut: ancien } = this.courant;
    const motif = saisi.trim();
    if (publique) throw new StructurePubliqueImmuable();
    this.exigerNonRemplacee();
    if (ancien === statut) return;
    if (motif === '') throw new MotifRequis();
    this.courant = { ...this.courant, statut };
    this.record({
      type: 'structures.statut-de-structure-change',
      survenuLe: le,
      structureId,
      parId: utilisateurId,
      avant: { statut: ancien },
      apres: { statut, motif },
    });
  }

  /** The judicial map has changed its name, its address or its ressort. True when something has changed. */
  recaler(fiche: Pick<FicheStructure, 'identite' | 'adresse'>, juridiction: Juridiction): boolean {
    const { identite, adresse, juridiction: connue } = this.courant;
    const avant = JSON.stringify([identite, adresse, connue]);
    if (avant === JSON.stringify([fiche.identite, fiche.adresse, juridiction])) return false;
    this.courant = { ...this.courant, ...fiche, juridiction };
    return true;
  }

  private changer(
    ecart: Partial<DonneesStructure>,
    changement: ChangementDeStructure,
    objet: number | string | null,
    { utilisateurId: parId, le }: Auteur,
  ): void {
    const avant = ficheLisible(this.courant);
    this.courant = { ...this.courant, ...ecart };
    const structureId = this.courant.id;
    this.record({
      type: 'structures.structure-modifiee',
      survenuLe: le,
      structureId,
      parId,
      changement,
      objet,
      ...difference(avant, ficheLisible(this.courant)),
    });
  }

  /** @throws StructureRemplacee */
  exigerNonRemplacee(): void {
    const { id, teteId } = this.courant;
    if (teteId !== id) throw new StructureRemplacee(teteId);
  }

  private exigerActive(): void {
    this.exigerNonRemplacee();
    exigerActive(this.courant);
  }
}

const exigerFicheComplete = (
  { identite, categorie, identifiant }: FicheStructure & { readonly identifiant: IdentifiantStructure },
  publique: boolean,
): void => {
  if (identite.nature !== natureDe(identifiant.type)) throw new IdentiteInadaptee(identifiant.type);
  if (!publique && categorie === null) throw new CategorieRequise();
};

/** What begins on the same day or later gives way. */
const avecSuite = <T extends { readonly code: string; readonly du: Jour }>(
  dates: readonly T[],
  nouvelle: T,
): readonly T[] =>
  dates.at(-1)?.code === nouvelle.code ? dates : [...dates.filter(({ du }) => du < nouvelle.du), nouvelle];
