import { expect } from 'chai';
import { KnexAccesDuSupport } from '../../../../../src/modules/structures/adapters/persistence/KnexAccesDuSupport.ts';
import { KnexRattachementRepository } from '../../../../../src/modules/structures/adapters/persistence/KnexRattachementRepository.ts';
import { KnexRattachementsAExporter } from '../../../../../src/modules/structures/adapters/persistence/KnexRattachementsAExporter.ts';
import { KnexStructureRepository } from '../../../../../src/modules/structures/adapters/persistence/KnexStructureRepository.ts';
import { KnexStructuresDuSupport } from '../../../../../src/modules/structures/adapters/persistence/KnexStructuresDuSupport.ts';
import type { AccesDuSupport } from '../../../../../src/modules/structures/application/ports/AccesDuSupport.ts';
import type { RattachementRepository } from '../../../../../src/modules/structures/application/ports/RattachementRepository.ts';
import type { RattachementsAExporter } from '../../../../../src/modules/structures/application/ports/RattachementsAExporter.ts';
import type { RepereParRole } from '../../../../../src/modules/structures/application/ports/RattachementReader.ts';
import type { StructureRepository } from '../../../../../src/modules/structures/application/ports/StructureRepository.ts';
import { nextId } from '../../../../support/doubles.ts';
import { freshDatabase, testDialects } from '../../../../support/freshDatabase.ts';
import { InMemoryAccesDuSupport } from '../../support/InMemoryAccesDuSupport.ts';
import { InMemoryRattachementRepository } from '../../support/InMemoryRattachementRepository.ts';
import { InMemoryRattachementsAExporter } from '../../support/InMemoryRattachementsAExporter.ts';
import { InMemoryStructureRepository } from '../../support/InMemoryStructureRepository.ts';
import { unRattachement } from '../../support/unRattachement.ts';
import { uneStructure } from '../../support/uneStructure.ts';

interface Depots {
  readonly structures: StructureRepository;
  readonly rattachements: RattachementRepository;
  readonly aExporter: RattachementsAExporter;
  readonly acces: AccesDuSupport;
}

const contrat = (depots: () => Depots): void => {
  it('exporte les rattachements d’un statut, gestionnaires d’abord, page après page', async () => {
    const { structures, rattachements, aExporter } = depots();
    const structure = uneStructure().build();
    await structures.save(structure);
    const structureId = structure.donnees.id;
    const lien = () => unRattachement().entre(nextId(), structureId);
    const liens = [lien(), lien().role('SECONDAIRE'), lien(), lien().role('PRINCIPAL')].map((un) =>
      un.build(),
    );
    for (const un of liens) await rattachements.save(un);
    await rattachements.save(lien().statut('DESACTIVEE').build());

    const lus: number[] = [];
    for (let apres: RepereParRole | null | undefined; apres !== null;) {
      const page = await aExporter.page(structureId, 'VALIDEE', apres ?? null, 1);
      lus.push(...page.rattachements.map(({ id }) => id));
      apres = page.suivant;
    }

    const [simple, secondaire, autre, principal] = liens.map(({ donnees }) => donnees.id);
    expect(lus).to.deep.equal([principal, secondaire, simple, autre]);
    const { rattachements: desactives } = await aExporter.page(structureId, 'DESACTIVEE', null, 10);
    expect(desactives).to.have.lengthOf(1);
  });

  it('garde les accès du support et rend les derniers à un objet', async () => {
    const { acces } = depots();
    const objetId = nextId();
    const un = (minute: number, nature: 'PERSONNE' | 'STRUCTURE' = 'PERSONNE') =>
      ({
        id: nextId(),
        acte: 'CONSULTATION',
        nature,
        objetId,
        parId: 7,
        le: new Date(Date.UTC(2026, 2, 2, 9, minute)),
      }) as const;
    const gardes = [un(1), un(3), un(2), un(4, 'STRUCTURE')];
    for (const garde of gardes) await acces.noter(garde);

    expect(await acces.derniers('PERSONNE', objetId, 2)).to.deep.equal([gardes[1], gardes[2]]);
    expect(await acces.derniers('STRUCTURE', objetId, 2)).to.deep.equal([gardes[3]]);
  });

  it('rend le journal du support par pages, consultations et recherches mêlées, le plus récent d’abord', async () => {
    const { acces } = depots();
    const le = (minute: number) => new Date(Date.UTC(2031, 0, 1, 9, minute));
    const consultation = (minute: number) =>
      ({
        id: nextId(),
        acte: 'CONSULTATION',
        nature: 'PERSONNE',
        objetId: 9,
        parId: 7,
        le: le(minute),
      }) as const;
    const ancienne = consultation(1);
    const recherche = { id: nextId(), genre: 'MOTS', resultats: 2, parId: 8, le: le(2) } as const;
    const memeMinute = consultation(2);
    await acces.noter(ancienne);
    await acces.noterRecherche(recherche);
    await acces.noter(memeMinute);

    const premiere = await acces.page(null, 2);
    expect(premiere.lignes).to.deep.equal([memeMinute, { ...recherche, acte: 'RECHERCHE' }]);
    const [suivante] = (await acces.page(premiere.suivant, 1)).lignes;
    expect(suivante).to.deep.equal(ancienne);
  });
};

describe('Ce que lisent l’export et le support', () => {
  describe('en mémoire', () => {
    const rattachements = new InMemoryRattachementRepository();
    const structures = new InMemoryStructureRepository();
    const acces = new InMemoryAccesDuSupport();
    const aExporter = new InMemoryRattachementsAExporter(rattachements);
    contrat(() => ({ structures, rattachements, aExporter, acces }));
  });

  for (const dialect of testDialects) {
    describe(`knex sur ${dialect}`, () => {
      const database = freshDatabase(dialect);
      contrat(() => ({
        structures: new KnexStructureRepository(database()),
        rattachements: new KnexRattachementRepository(database()),
        aExporter: new KnexRattachementsAExporter(database()),
        acces: new KnexAccesDuSupport(database()),
      }));

      it('garde les recherches du support, sans objet ni mots', async () => {
        const parId = nextId();
        const le = new Date('2026-03-02T09:00:00.000Z');
        const acces = new KnexAccesDuSupport(database());
        await acces.noterRecherche({ id: nextId(), genre: 'COURRIEL', resultats: 3, parId, le });

        const rows = await database().query<Record<string, unknown>>(
          {
            name: 'test.recherches-du-support',
            text: 'SELECT acte, nature, genre, resultats FROM structures_acces_support WHERE par_id = ?',
          },
          [parId],
        );
        expect(rows).to.deep.equal([
          { acte: 'RECHERCHE', nature: 'RECHERCHE', genre: 'COURRIEL', resultats: 3 },
        ]);
      });

      it('trouve aussi les structures inactives et les particuliers par leur nom', async () => {
        const structures = new KnexStructureRepository(database());
        const inactive = uneStructure()
          .avec({ statut: 'INACTIVE', adresse: adresse('Zélandville') })
          .build();
        const particulier = uneStructure()
          .avec({
            identifiant: { type: 'PARTICULIER', valeur: '9000000018' },
            identite: { nature: 'PHYSIQUE', nom: 'Ouvrard', prenom: 'Zélie' },
          })
          .build();
        await structures.save(inactive);
        await structures.save(particulier);
        const support = new KnexStructuresDuSupport(database());

        const [ville] = await support.chercher(['zelandville'], 10);
        expect(ville).to.include({ id: inactive.donnees.id, statut: 'INACTIVE' });
        const [personne] = await support.chercher(['zelie', 'ouvrard'], 10);
        expect(personne?.id).to.equal(particulier.donnees.id);
      });
    });
  }
});

const adresse = (ville: string) =>
  ({ ligne1: '1 rue du Port', ligne2: null, codePostal: '29000', ville, pays: 'FR' }) as const;
