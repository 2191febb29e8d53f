import type { Jour } from '../../../../kernel/domain/Jour.ts';
import type { FichePrestataire, StructuresFacade } from '../../../structures/index.ts';
import type {
  CompteBancaireDePrestataire,
  Prestataire,
  Prestataires,
} from '../../application/ports/Prestataires.ts';

export class PrestatairesViaStructures implements Prestataires {
  constructor(private readonly structures: StructuresFacade) {}

  async get(structureId: number, jour: Jour, mission: Jour | null = null): Promise<Prestataire> {
    return prestataireDe(structureId, await this.structures.prestataire(structureId), jour, mission);
  }

  async tenir(structureId: number, jour: Jour, mission: Jour | null = null): Promise<Prestataire> {
    return prestataireDe(structureId, await this.structures.prestataireTenu(structureId), jour, mission);
  }

  async nomDuService(structureId: number, serviceId: number): Promise<string | null> {
    const fiche = await this.structures.prestataire(structureId);
    return fiche?.services.find(({ id }) => id === serviceId)?.nom ?? null;
  }
}

const prestataireDe = (
  structureId: number,
  fiche: FichePrestataire | undefined,
  jour: Jour,
  mission: Jour | null,
): Prestataire => {
  if (!fiche) throw new Error(`no structure ${structureId}`);
  const { id, designation, identifiant, typeIdentifiant, siret, adresse, active, services, teteId } = fiche;
  return {
    id,
    designation,
    identifiant,
    typeIdentifiant,
    siret,
    adresse,
    categorie: enVigueur(fiche.categories, mission ?? jour) ?? fiche.categorie,
    active,
    teteId,
    regimeFiscal: enVigueur(fiche.regimes, mission ?? jour),
    services: services
      .filter(({ actif }) => actif)
      .map(({ id: serviceId, code, nom }) => ({ id: serviceId, code, nom })),
    comptesBancaires: comptesDu(fiche, jour),
    compteParDefautId: compteParDefaut(fiche, jour),
  };
};

const comptesDu = (
  { comptesBancaires }: FichePrestataire,
  jour: Jour,
): readonly CompteBancaireDePrestataire[] =>
  comptesBancaires
    .filter(({ du, au }) => du <= jour && (au === null || jour <= au))
    .map(({ id, libelle, iban, bic, titulaire }) => ({ id, libelle, iban, bic, titulaire }));

const compteParDefaut = (fiche: FichePrestataire, jour: Jour): number | null => {
  const ouverts = comptesDu(fiche, jour);
  const choisi = fiche.comptesBancaires.find(
    ({ id, parDefaut }) => parDefaut === true && ouverts.some((ouvert) => ouvert.id === id),
  );
  return choisi?.id ?? (ouverts.length === 1 ? (ouverts[0]?.id ?? null) : null);
};

/** What counts that day; before the first day that the fiche knows, what it has always known. */
const enVigueur = <C extends string>(
  dates: readonly { readonly code: C; readonly du: Jour }[],
  jour: Jour,
): C | null => (dates.filter(({ du }) => du <= jour).at(-1) ?? dates[0])?.code ?? null;
