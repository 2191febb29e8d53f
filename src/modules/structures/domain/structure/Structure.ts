import { Aggregate } from '../../../../kernel/domain/Aggregate.ts';
import type { CodeEspace } from '../../../../kernel/domain/Espace.ts';
import type { Jour } from '../../../../kernel/domain/Jour.ts';
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
  StructureInactive,
} from '../erreurs.ts';
import type { CompteBancaire } from './CompteBancaire.ts';
import type { DonneesStructure, FicheStructure } from './DonneesStructure.ts';
import type { IdentifiantStructure } from './IdentifiantStructure.ts';
import { natureDe } from './Identite.ts';
import type { Juridiction } from './Juridiction.ts';
import type { CodeRegimeFiscal, RegimeFiscal } from './RegimeFiscal.ts';
import type { Service } from './Service.ts';
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
export class Structure extends Aggregate<StructureCreee | StructureModifiee> {
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
      regimes: [regime],
      comptesBancaires: [compteBancaire],
      services: [],
      espaces: espacesParDefaut(false),
      statut: 'ACTIVE',
      creeLe: le,
    });
    structure.record({
      type: 'structures.structure-creee',
      survenuLe: le,
      structureId: fiche.id,
      utilisateurId,
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
      regimes: [],
      comptesBancaires: [],
      services: [],
      espaces: espacesParDefaut(true),
      statut: 'ACTIVE',
      creeLe,
    });
  }

  static restituer(donnees: DonneesStructure): Structure {
    return new Structure(donnees);
  }

  get donnees(): DonneesStructure {
    return this.courant;
  }

  /** @throws StructureInactive, CategorieRequise, IdentiteInadaptee */
  modifierFiche(fiche: FicheStructure, regime: CodeRegimeFiscal | null, jour: Jour, auteur: Auteur): void {
    this.exigerActive();
    exigerFicheComplete({ ...fiche, identifiant: this.courant.identifiant }, this.courant.publique);
    const regimes =
      regime === null ? this.courant.regimes : avecRegime(this.courant.regimes, { code: regime, du: jour });
    this.changer({ ...fiche, regimes }, 'FICHE', null, auteur);
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
    { utilisateurId, le }: Auteur,
  ): void {
    this.courant = { ...this.courant, ...ecart };
    const structureId = this.courant.id;
    this.record({
      type: 'structures.structure-modifiee',
      survenuLe: le,
      structureId,
      utilisateurId,
      changement,
      objet,
    });
  }

  private exigerActive(): void {
    if (this.courant.statut !== 'ACTIVE') throw new StructureInactive(this.courant.id);
  }
}

const exigerFicheComplete = (
  { identite, categorie, identifiant }: FicheStructure & { readonly identifiant: IdentifiantStructure },
  publique: boolean,
): void => {
  if (identite.nature !== natureDe(identifiant.type)) throw new IdentiteInadaptee(identifiant.type);
  if (!publique && categorie === null) throw new CategorieRequise();
};

const avecRegime = (regimes: readonly RegimeFiscal[], nouveau: RegimeFiscal): readonly RegimeFiscal[] => {
  if (regimes.at(-1)?.code === nouveau.code) return regimes;
  return [...regimes.filter(({ du }) => du < nouveau.du), nouveau];
};
