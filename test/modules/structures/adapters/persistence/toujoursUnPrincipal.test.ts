import { expect } from 'chai';
import fc from 'fast-check';
import type { Acteur } from '../../../../../src/kernel/application/Acteur.ts';
import { DomainError } from '../../../../../src/kernel/domain/DomainError.ts';
import type { Database } from '../../../../../src/platform/knex/Database.ts';
import { nextId } from '../../../../support/doubles.ts';
import { freshDatabase, testDialects } from '../../../../support/freshDatabase.ts';
import { bureauDesRoles, type BureauDesRoles } from '../../support/bureauDesRoles.ts';
import { entrepotsDesRolesKnex } from '../../support/entrepotsDesRoles.ts';
import { unActeur } from '../../support/unActeur.ts';
import { uneStructure } from '../../support/uneStructure.ts';
import { unRattachement } from '../../support/unRattachement.ts';

const GENS = 4;
const JOURS_15_MS = 15 * 24 * 60 * 60 * 1000;

const actes = [
  'nommer',
  'retirer',
  'proposer',
  'accepter',
  'decliner',
  'annuler',
  'quitter',
  'DETACHER',
  'DESACTIVER',
  'REACTIVER',
  'reclamer',
  'sOpposer',
  'confier',
  'decider',
  'demander',
  'valider',
  'fermer',
  'rouvrir',
] as const;

interface Geste {
  readonly acte: (typeof actes)[number];
  readonly qui: number;
  readonly surQui: number;
}

const personne = fc.integer({ min: 0, max: GENS - 1 });
const geste = fc.record({ acte: fc.constantFrom(...actes), qui: personne, surQui: personne });
/** Several gestures at once, several times in a row. */
const histoire = fc.array(fc.array(geste, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 });

/** A structure and four people, seen from a database where several of them act at once. */
class Theatre {
  private constructor(
    private readonly service: BureauDesRoles,
    readonly structureId: number,
    private readonly gens: readonly number[],
    private readonly database: Database,
  ) {}

  static async ouvrir(database: Database): Promise<Theatre> {
    const service = bureauDesRoles(entrepotsDesRolesKnex(database), database);
    const structure = uneStructure().build();
    const structureId = structure.donnees.id;
    await service.structures.save(structure);
    const gens = Array.from({ length: GENS }, nextId);
    const roles = ['PRINCIPAL', 'SECONDAIRE', 'SIMPLE', 'SIMPLE'] as const;
    for (const [rang, role] of roles.entries()) {
      const lien = unRattachement()
        .entre(gens[rang] ?? 0, structureId)
        .role(role)
        .build();
      await service.rattachements.save(lien);
    }
    return new Theatre(service, structureId, gens, database);
  }

  /** What is refused is told by a refusal of the domain, never by the database. */
  async jouer(geste: Geste): Promise<void> {
    try {
      await this.faire(geste);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
  }

  async principaux(): Promise<number> {
    const rows = await this.database
      .from<{ structure_id: number; role: string; statut: string }>('structures_rattachements')
      .where({ structure_id: this.structureId, role: 'PRINCIPAL', statut: 'VALIDEE' })
      .select('structure_id');
    return rows.length;
  }

  async active(): Promise<boolean> {
    return (await this.service.structures.get(this.structureId)).donnees.statut === 'ACTIVE';
  }

  private async faire({ acte, qui, surQui }: Geste): Promise<unknown> {
    const { service, structureId } = this;
    const acteur = await this.acteur(qui);
    const rattachementId = await this.lien(surQui);
    const sur = { acteur, structureId, rattachementId };
    switch (acte) {
      case 'nommer':
        return service.nommer.execute(sur);
      case 'retirer':
        return service.retirerSecondaire.execute(sur);
      case 'proposer':
        return service.proposer.execute({ ...sur, roleRestant: surQui % 2 === 0 ? 'SIMPLE' : 'SECONDAIRE' });
      case 'accepter':
        return service.repondre.execute({ ...(await this.transmission(acteur)), reponse: 'ACCEPTER' });
      case 'decliner':
        return service.repondre.execute({ ...(await this.transmission(acteur)), reponse: 'DECLINER' });
      case 'annuler':
        return service.annuler.execute(await this.transmission(acteur));
      case 'quitter':
        return service.quitter.execute({ acteur, rattachementId: await this.lien(qui) });
      case 'DETACHER':
      case 'DESACTIVER':
      case 'REACTIVER':
        return service.ecarter.execute({ ...sur, ecart: acte });
      case 'reclamer':
        return service.reclamer.execute({ acteur, rattachementId: await this.lien(qui), motif: 'Parti' });
      case 'sOpposer':
        return service.sOpposer.execute({ ...(await this.reclamation(acteur)), motif: 'Présent' });
      case 'confier':
        service.clock.advance(JOURS_15_MS);
        return service.confier.execute();
      case 'decider': {
        const support: Acteur = { ...unActeur(), support: true };
        const decision = surQui === 0 ? 'REJETEE' : 'ACCEPTEE';
        return service.deciderReclamation.execute({
          ...(await this.reclamation(support)),
          decision,
          motif: 'Vu',
        });
      }
      case 'demander':
        return service.demander.execute({ acteur, structureId, commentaire: null });
      case 'valider':
        return service.decider.execute({
          acteur,
          rattachementId,
          decision: { nature: 'valider', espaces: {} },
        });
      case 'fermer':
        return service.changerStatut.execute({ acteur, structureId, statut: 'INACTIVE', motif: 'Fin' });
      case 'rouvrir':
        return service.changerStatut.execute({ acteur, structureId, statut: 'ACTIVE', motif: 'Reprise' });
    }
  }

  /** An inactive structure may have lost its principal, who left it after it was closed. */
  async aUnSeulPrincipal(): Promise<void> {
    const principaux = await this.principaux();
    if (await this.active()) expect(principaux).to.equal(1);
    else expect(principaux).to.be.at.most(1);
  }

  private async acteur(rang: number): Promise<Acteur> {
    const id = this.gens[rang] ?? 0;
    return { ...unActeur(id), habilitations: await this.service.habilitations.habilitationsDe(id) };
  }

  private async lien(rang: number): Promise<number> {
    const lien = await this.service.rattachements.findOuvert(this.gens[rang] ?? 0, this.structureId);
    return lien?.donnees.id ?? 0;
  }

  private async transmission(acteur: Acteur): Promise<{ acteur: Acteur; transmissionId: number }> {
    const ouverte = await this.service.transmissions.findOuverte(this.structureId);
    return { acteur, transmissionId: ouverte?.donnees.id ?? 0 };
  }

  private async reclamation(acteur: Acteur): Promise<{ acteur: Acteur; reclamationId: number }> {
    const ouverte = await this.service.reclamations.findOuverte(this.structureId);
    return { acteur, reclamationId: ouverte?.donnees.id ?? 0 };
  }
}

for (const dialect of testDialects) {
  describe(`une structure active, sur ${dialect}`, () => {
    const database = freshDatabase(dialect);

    it('a toujours un gestionnaire principal et un seul, quoi que l’on fasse en même temps', async function () {
      this.timeout(120_000);
      let jouees = 0;
      await fc.assert(
        fc.asyncProperty(histoire, async (tours) => {
          const theatre = await Theatre.ouvrir(database());
          for (const tour of tours) {
            await Promise.all(tour.map((un) => theatre.jouer(un)));
            await theatre.aUnSeulPrincipal();
          }
          jouees += 1;
        }),
        { numRuns: 60 },
      );
      expect(jouees).to.be.at.least(60);
    });

    it('le garde quand vingt actes décisifs se croisent sur la même transmission', async () => {
      for (let essai = 0; essai < 5; essai += 1) {
        const theatre = await Theatre.ouvrir(database());
        await theatre.jouer({ acte: 'proposer', qui: 0, surQui: 2 });
        await theatre.jouer({ acte: 'reclamer', qui: 1, surQui: 1 });
        await theatre.jouer({ acte: 'confier', qui: 0, surQui: 0 });
        const croises: readonly Geste[] = [
          { acte: 'accepter', qui: 2, surQui: 2 },
          { acte: 'annuler', qui: 0, surQui: 2 },
          { acte: 'decider', qui: 0, surQui: 1 },
          { acte: 'DETACHER', qui: 1, surQui: 2 },
          { acte: 'quitter', qui: 2, surQui: 2 },
          { acte: 'fermer', qui: 1, surQui: 1 },
          { acte: 'sOpposer', qui: 0, surQui: 1 },
        ];
        await Promise.all([...croises, ...croises, ...croises].slice(0, 20).map((un) => theatre.jouer(un)));
        await theatre.aUnSeulPrincipal();
      }
    });

    it('n’est pas rouverte par l’un pendant que son principal la quitte', async () => {
      for (let essai = 0; essai < 20; essai += 1) {
        const theatre = await Theatre.ouvrir(database());
        await theatre.jouer({ acte: 'fermer', qui: 1, surQui: 1 });
        await Promise.all([
          theatre.jouer({ acte: 'rouvrir', qui: 1, surQui: 1 }),
          theatre.jouer({ acte: 'quitter', qui: 0, surQui: 0 }),
        ]);
        expect(await theatre.principaux()).to.equal((await theatre.active()) ? 1 : 0);
      }
    });
  });
}
