import type {
  Prestataire,
  Prestataires,
} from '../../../../src/modules/memoires/application/ports/Prestataires.ts';

export const unPrestataire = (ecart: Partial<Prestataire> & Pick<Prestataire, 'id'>): Prestataire => ({
  designation: 'Laboratoire Hermès',
  identifiant: '73282932000074',
  typeIdentifiant: 'SIRET',
  siret: '73282932000074',
  adresse: ['12 rue des Lilas', '69100 Villeurbanne'],
  categorie: 'LABORATOIRE',
  active: true,
  teteId: ecart.id,
  regimeFiscal: 'ASSUJETTI',
  services: [],
  comptesBancaires: [
    {
      id: 900,
      libelle: 'Compte courant',
      iban: 'FR7630006000011234567890189',
      bic: 'AGRIFRPP',
      titulaire: 'Laboratoire Hermès',
    },
  ],
  compteParDefautId: ecart.comptesBancaires?.length === 0 ? null : 900,
  ...ecart,
});

export class InMemoryPrestataires implements Prestataires {
  private readonly connus = new Map<number, Prestataire>();

  constructor(...prestataires: readonly Prestataire[]) {
    for (const prestataire of prestataires) this.changer(prestataire);
  }

  changer(prestataire: Prestataire): void {
    this.connus.set(prestataire.id, prestataire);
  }

  async get(structureId: number): Promise<Prestataire> {
    const prestataire = this.connus.get(structureId);
    if (!prestataire) throw new Error(`structure ${structureId}`);
    return prestataire;
  }

  tenir(structureId: number): Promise<Prestataire> {
    return this.get(structureId);
  }

  async nomDuService(structureId: number, serviceId: number): Promise<string | null> {
    return this.connus.get(structureId)?.services.find(({ id }) => id === serviceId)?.nom ?? null;
  }
}
