import type { CodeEspace } from '../../../../src/kernel/domain/Espace.ts';
import { lireBic } from '../../../../src/kernel/domain/Bic.ts';
import { lireIban, type Iban } from '../../../../src/kernel/domain/Iban.ts';
import { jour } from '../../../../src/kernel/domain/Jour.ts';
import type { CompteBancaire } from '../../../../src/modules/structures/domain/structure/CompteBancaire.ts';
import type { DonneesStructure } from '../../../../src/modules/structures/domain/structure/DonneesStructure.ts';
import type { TypeJuridiction } from '../../../../src/modules/structures/domain/structure/Juridiction.ts';
import { Structure } from '../../../../src/modules/structures/domain/structure/Structure.ts';
import { nextId } from '../../../support/doubles.ts';

export const IBAN = lireIban('FR76 3000 6000 0112 3456 7890 189') as Iban;
export const AUTRE_IBAN = lireIban('DE89 3704 0044 0532 0130 00') as Iban;

export const unCompte = (ecart: Partial<CompteBancaire> = {}): CompteBancaire => ({
  id: nextId(),
  libelle: 'Compte principal',
  titulaire: 'Laboratoire Hermès',
  iban: IBAN,
  bic: lireBic('AGRIFRPP') ?? null,
  du: jour('2026-01-05'),
  au: null,
  ...ecart,
});

const parDefaut = (): DonneesStructure => {
  const id = nextId();
  return {
    id,
    version: 0,
    identifiant: { type: 'AUTRE', valeur: `DOSSIER${id}` },
    publique: false,
    juridiction: null,
    identite: { nature: 'MORALE', raisonSociale: 'Laboratoire Hermès' },
    adresse: { ligne1: '12 rue des Lilas', ligne2: null, codePostal: '69003', ville: 'Lyon', pays: 'FR' },
    courriel: null,
    telephone: null,
    numeroTva: null,
    numeroRcs: null,
    categorie: 'LABORATOIRE',
    categories: [{ code: 'LABORATOIRE', du: jour('2026-01-05') }],
    regimes: [{ code: 'ASSUJETTI', du: jour('2026-01-05') }],
    comptesBancaires: [unCompte()],
    services: [],
    espaces: ['SOLLICITATIONS_EMISES'],
    statut: 'ACTIVE',
    creeLe: new Date('2026-01-05T08:00:00.000Z'),
    origineId: null,
    successeurId: null,
    teteId: id,
  };
};

class StructureBuilder {
  constructor(private readonly donnees: DonneesStructure) {}

  avec(ecart: Partial<DonneesStructure>): StructureBuilder {
    const teteId = ecart.successeurId ?? ecart.id ?? this.donnees.teteId;
    return new StructureBuilder({ ...this.donnees, teteId, ...ecart });
  }

  nommee(raisonSociale: string): StructureBuilder {
    return this.avec({ identite: { nature: 'MORALE', raisonSociale } });
  }

  a(ville: string, codePostal: string): StructureBuilder {
    return this.avec({ adresse: { ...this.donnees.adresse, ville, codePostal } });
  }

  particulier(prenom: string, nom: string, numero: string): StructureBuilder {
    return this.avec({
      identite: { nature: 'PHYSIQUE', nom, prenom },
      identifiant: { type: 'PARTICULIER', valeur: numero },
    });
  }

  juridiction(type: TypeJuridiction, code: string): StructureBuilder {
    return this.avec({
      publique: true,
      identifiant: { type: 'AUTRE', valeur: code },
      juridiction: { type, code, ressortCode: null },
      categorie: null,
      categories: [],
      regimes: [],
      comptesBancaires: [],
    });
  }

  avecEspaces(...espaces: readonly CodeEspace[]): StructureBuilder {
    return this.avec({ espaces });
  }

  inactive(): StructureBuilder {
    return this.avec({ statut: 'INACTIVE' });
  }

  build(): Structure {
    return Structure.restituer(this.donnees);
  }
}

export const uneStructure = (): StructureBuilder => new StructureBuilder(parDefaut());
