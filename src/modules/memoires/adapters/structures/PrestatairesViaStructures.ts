import type { Jour } from '../../../../kernel/domain/Jour.ts';
import type { FichePrestataire, StructuresFacade } from '../../../structures/index.ts';
import type {
  CompteBancaireDePrestataire,
  Prestataire,
  Prestataires,
} from '../../application/ports/Prestataires.ts';

export class PrestatairesViaStructures implements Prestataires {
  constructor(private readonly structures: StructuresFacade) {}

  async get(structureId: number, jour: Jour): Promise<Prestataire> {
    const fiche = await this.structures.prestataire(structureId);
    if (!fiche) throw new Error(`no structure ${structureId}`);
    const { id, designation, identifiant, typeIdentifiant, siret, adresse, categorie, active, services } =
      fiche;
    return {
      id,
      designation,
      identifiant,
      typeIdentifiant,
      siret,
      adresse,
      categorie,
      active,
      regimeFiscal: fiche.regimes.filter(({ du }) => du <= jour).at(-1)?.code ?? null,
      services: services
        .filter(({ actif }) => actif)
        .map(({ id: serviceId, code, nom }) => ({ id: serviceId, code, nom })),
      comptesBancaires: comptesDu(fiche, jour),
    };
  }

  async nomDuService(structureId: number, serviceId: number): Promise<string | null> {
    const fiche = await this.structures.prestataire(structureId);
    return fiche?.services.find(({ id }) => id === serviceId)?.nom ?? null;
  }
}

const comptesDu = (
  { comptesBancaires }: FichePrestataire,
  jour: Jour,
): readonly CompteBancaireDePrestataire[] =>
  comptesBancaires
    .filter(({ du, au }) => du <= jour && (au === null || jour <= au))
    .map(({ id, libelle, iban, bic, titulaire }) => ({ id, libelle, iban, bic, titulaire }));
