import { expect } from 'chai';
import { lireSiret } from '../../../../../src/kernel/domain/Siret.ts';
import { KnexFichiersDesStructures } from '../../../../../src/modules/structures/adapters/persistence/KnexFichiersDesStructures.ts';
import { KnexMandatReader } from '../../../../../src/modules/structures/adapters/persistence/KnexMandatReader.ts';
import { KnexMandatRepository } from '../../../../../src/modules/structures/adapters/persistence/KnexMandatRepository.ts';
import { KnexPiecesReutilisables } from '../../../../../src/modules/structures/adapters/persistence/KnexPiecesReutilisables.ts';
import { KnexRepertoireMemorise } from '../../../../../src/modules/structures/adapters/persistence/KnexRepertoireMemorise.ts';
import { KnexStructureRepository } from '../../../../../src/modules/structures/adapters/persistence/KnexStructureRepository.ts';
import type { ReponseDuRepertoire } from '../../../../../src/modules/structures/application/ports/RepertoireDesEntreprises.ts';
import { FixedClock } from '../../../../support/doubles.ts';
import { freshDatabase, testDialects } from '../../../../support/freshDatabase.ts';
import { InMemoryMandats } from '../../support/InMemoryMandats.ts';
import { InMemoryPieces } from '../../support/InMemoryPieces.ts';
import { InMemoryStructureRepository } from '../../support/InMemoryStructureRepository.ts';
import { unMandat } from '../../support/unMandat.ts';
import { uneStructure } from '../../support/uneStructure.ts';
import { ficheContract } from './ficheContract.ts';

const SIRET = lireSiret('73282932000074')!;

describe('les entrepôts de la fiche', () => {
  describe('en mémoire', () => {
    const structures = new InMemoryStructureRepository();
    const mandats = new InMemoryMandats(structures, new FixedClock());
    const pieces = new InMemoryPieces();
    ficheContract(() => ({ structures, mandats, lecteur: mandats, pieces }));
  });

  for (const dialect of testDialects) {
    describe(`knex sur ${dialect}`, () => {
      const database = freshDatabase(dialect);
      ficheContract(() => ({
        structures: new KnexStructureRepository(database()),
        mandats: new KnexMandatRepository(database()),
        lecteur: new KnexMandatReader(database(), new FixedClock()),
        pieces: new KnexPiecesReutilisables(database()),
      }));

      it('dit quels fichiers servent encore', async () => {
        const mandant = uneStructure().build();
        const mandataire = uneStructure().build();
        const structures = new KnexStructureRepository(database());
        for (const structure of [mandant, mandataire]) await structures.save(structure);
        const [duMandat, inconnu] = ['d'.repeat(64), 'e'.repeat(64)];
        await new KnexMandatRepository(database()).save(
          unMandat({
            mandantId: mandant.donnees.id,
            mandataireId: mandataire.donnees.id,
            document: { nom: 'mandat.pdf', sha256: duMandat, taille: 1, mime: 'application/pdf' },
          }),
        );
        const servent = await new KnexFichiersDesStructures(database()).referenced([duMandat, inconnu]);
        expect([...servent]).to.deep.equal([duMandat]);
      });

      it('retient un jour ce que le répertoire a répondu, et jamais son silence', async () => {
        const clock = new FixedClock();
        const reponses: ReponseDuRepertoire[] = [
          { nature: 'INDISPONIBLE' },
          { nature: 'INCONNU' },
          { nature: 'INDISPONIBLE' },
        ];
        let appels = 0;
        const memorise = new KnexRepertoireMemorise(
          database(),
          {
            branche: true,
            trouver: () => {
              appels += 1;
              return Promise.resolve(reponses.shift() ?? { nature: 'INDISPONIBLE' });
            },
          },
          clock,
        );
        const natures: string[] = [];
        for (let fois = 0; fois < 3; fois += 1) natures.push((await memorise.trouver(SIRET)).nature);
        expect(natures).to.deep.equal(['INDISPONIBLE', 'INCONNU', 'INCONNU']);
        expect(appels).to.equal(2);

        clock.advance(86_400_001);
        expect((await memorise.trouver(SIRET)).nature).to.equal('INDISPONIBLE');
        expect(appels).to.equal(3);
      });
    });
  }
});
