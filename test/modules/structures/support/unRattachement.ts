import type { DroitsEspaces } from '../../../../src/modules/structures/domain/espace/DroitsEspaces.ts';
import type {
  DonneesRattachement,
  StatutRattachement,
} from '../../../../src/modules/structures/domain/rattachement/DonneesRattachement.ts';
import { Rattachement } from '../../../../src/modules/structures/domain/rattachement/Rattachement.ts';
import type { Role } from '../../../../src/modules/structures/domain/rattachement/Role.ts';
import { nextId } from '../../../support/doubles.ts';

const parDefaut = (): DonneesRattachement => ({
  id: nextId(),
  version: 0,
  utilisateurId: nextId(),
  structureId: nextId(),
  statut: 'VALIDEE',
  role: 'SIMPLE',
  periode: { du: null, au: null },
  espaces: {},
  periodesEspaces: {},
  services: [],
  commentaire: null,
  demandeLe: new Date('2026-02-02T10:00:00.000Z'),
  decision: null,
  fin: null,
});

class RattachementBuilder {
  constructor(private readonly donnees: DonneesRattachement) {}

  avec(ecart: Partial<DonneesRattachement>): RattachementBuilder {
    return new RattachementBuilder({ ...this.donnees, ...ecart });
  }

  entre(utilisateurId: number, structureId: number): RattachementBuilder {
    return this.avec({ utilisateurId, structureId });
  }

  role(role: Role): RattachementBuilder {
    return this.avec({ role });
  }

  espaces(espaces: DroitsEspaces): RattachementBuilder {
    return this.avec({ espaces });
  }

  statut(statut: StatutRattachement): RattachementBuilder {
    return this.avec({ statut });
  }

  enAttente(commentaire: string | null = null): RattachementBuilder {
    return this.avec({ statut: 'EN_COURS_DE_VALIDATION', commentaire });
  }

  build(): Rattachement {
    return Rattachement.restituer(this.donnees);
  }
}

export const unRattachement = (): RattachementBuilder => new RattachementBuilder(parDefaut());
