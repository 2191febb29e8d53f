import { expect } from 'chai';
import { jour } from '../../../../../src/kernel/domain/Jour.ts';
import { Montant } from '../../../../../src/kernel/domain/Montant.ts';
import { Quantite } from '../../../../../src/kernel/domain/Quantite.ts';
import { KnexMemoireRepository } from '../../../../../src/modules/memoires/adapters/persistence/KnexMemoireRepository.ts';
import { KnexMemoiresPourPartenaires } from '../../../../../src/modules/memoires/adapters/persistence/KnexMemoiresPourPartenaires.ts';
import type { CriteresDePartenaire } from '../../../../../src/modules/memoires/application/ports/MemoiresPourPartenaires.ts';
import type { DonneesMemoire } from '../../../../../src/modules/memoires/domain/DonneesMemoire.ts';
import { totauxDuMemoire } from '../../../../../src/modules/memoires/domain/montants.ts';
import { VUES_PRESTATAIRE } from '../../../../../src/modules/memoires/domain/vues.ts';
import { nextId } from '../../../../support/doubles.ts';
import { freshDatabase, testDialects } from '../../../../support/freshDatabase.ts';
import { statementsOf } from '../../../../support/statementsOf.ts';
import { uneLigne, unePiece, unMemoire, type MemoireBuilder } from '../../support/unMemoire.ts';

const PAGE = { depuis: 0, limite: 50, tri: 'depot', sens: 'desc' } as const;

for (const dialect of testDialects) {
  describe(`MemoiresPourPartenaires sur ${dialect}`, () => {
    const database = freshDatabase(dialect);
    const lecteur = (): KnexMemoiresPourPartenaires => new KnexMemoiresPourPartenaires(database());

    const garder = async (builder: MemoireBuilder): Promise<DonneesMemoire> => {
      const memoire = builder.build();
      await new KnexMemoireRepository(database()).save(memoire);
      return memoire.etat;
    };

    const criteres = (
      structureId: number,
      ecart: Partial<CriteresDePartenaire> = {},
    ): CriteresDePartenaire => ({
      perimetre: { cote: 'prestataire', structureIds: [structureId] },
      etats: VUES_PRESTATAIRE.tous,
      ...ecart,
    });

    it('compte le montant hors taxes comme le mémoire lui-même, au centime près', async () => {
      const structureId = nextId();
      const centimes = (valeur: number): Montant => Montant.deCentimes(valeur);
      const lignes = [
        uneLigne({ rang: 0, quantite: Quantite.deMilliemes(333), prixUnitaire: centimes(1_005) }),
        uneLigne({ rang: 1, quantite: Quantite.deMilliemes(500), prixUnitaire: centimes(-1) }),
        uneLigne({ rang: 2, quantite: Quantite.deMilliemes(1_500), prixUnitaire: centimes(-333) }),
        uneLigne({ rang: 3, quantite: null }),
      ];
      const memoire = await garder(unMemoire().avec({ structureId, lignes, pieces: [unePiece('AUTRE')] }));
      const vide = await garder(unMemoire().avec({ structureId }));
      const lus = await lecteur().lister(criteres(structureId), { ...PAGE, sens: 'asc' });
      expect(lus.map(({ id }) => id)).to.deep.equal([memoire.id, vide.id]);
      expect(lus[0]?.ht.toString()).to.equal(totauxDuMemoire(memoire).ht.toString());
      expect(lus[0]?.taille).to.equal(20_000);
      expect(lus[1]).to.deep.include({ ttc: null, retenu: null, taille: 0 });
      const { ht } = totauxDuMemoire(memoire);
      expect(await lecteur().compter(criteres(structureId, { htMin: ht, htMax: ht }))).to.equal(1);
    });

    it('donne la même page, courte ou longue, de plusieurs états et de plusieurs structures', async () => {
      const [une, autre] = [nextId(), nextId()];
      for (let n = 0; n < 4; n += 1) {
        await garder(unMemoire().avec({ structureId: n % 2 ? une : autre }));
        await garder(
          unMemoire()
            .avec({ structureId: n % 2 ? autre : une })
            .depose(),
        );
      }
      const tous = criteres(une, { perimetre: { cote: 'prestataire', structureIds: [une, autre] } });
      for (const tri of ['depot', 'numero', 'etatLe', 'montant', 'destinataire'] as const) {
        for (const sens of ['asc', 'desc'] as const) {
          const page = { ...PAGE, tri, sens };
          const longue = (await lecteur().lister(tous, { ...page, limite: 5_000 })).map(({ id }) => id);
          expect(longue).to.have.length(8);
          const courtes = [0, 3, 6].map((depuis) => lecteur().lister(tous, { ...page, depuis, limite: 3 }));
          const lus = (await Promise.all(courtes)).flat().map(({ id }) => id);
          expect(lus, `${tri} ${sens}`).to.deep.equal(longue);
        }
      }
    });

    it('filtre par structure, juridiction, jour de l’état et numéro', async () => {
      const [structureId, juridictionId] = [nextId(), nextId()];
      const depose = await garder(
        unMemoire()
          .avec({ structureId })
          .depose()
          .avec({
            entete: {
              juridictionId,
              serviceId: null,
              categorie: null,
              compteBancaireId: null,
              tvaSurLesDebits: false,
            },
            etatLe: new Date('2026-03-02T23:30:00.000Z'),
          }),
      );
      await garder(unMemoire().avec({ structureId }));
      const nombre = (ecart: Partial<CriteresDePartenaire>) =>
        lecteur().compter(criteres(structureId, ecart));
      expect(await nombre({})).to.equal(2);
      expect(await nombre({ juridictionIds: [juridictionId] })).to.equal(1);
      expect(await nombre({ structureIds: [nextId()] })).to.equal(0);
      expect(await nombre({ numero: depose.numero ?? '' })).to.equal(1);
      expect(await nombre({ etatDu: jour('2026-03-03'), etatAu: jour('2026-03-03') })).to.equal(1);
      expect(await nombre({ etatDu: jour('2026-03-04') })).to.equal(0);
      const recus = { perimetre: { cote: 'juridiction', structureIds: [juridictionId] } } as const;
      expect(await nombre(recus)).to.equal(1);
    });

    it('lit une page en une requête, quel que soit le nombre de mémoires', async () => {
      const structureId = nextId();
      for (let n = 0; n < 5; n += 1) await garder(unMemoire().avec({ structureId }).depose());
      const vues = await statementsOf(database(), async () => {
        const page = { ...PAGE, depuis: 3, limite: 3 };
        expect(await lecteur().lister(criteres(structureId), page)).to.have.length(2);
      });
      expect(vues).to.have.length(1);
    });

    it('marque un refus une fois, et le dit', async () => {
      const structureId = nextId();
      const refuse = await garder(unMemoire().avec({ structureId }).depose('REFUSE'));
      const traites = (rejetTraite: boolean) => lecteur().compter(criteres(structureId, { rejetTraite }));
      expect(await traites(true)).to.equal(0);
      for (const par of [1, 2])
        await lecteur().traiterRejets([refuse.id], new Date('2026-03-05T09:00:00Z'), par);
      expect(await traites(true)).to.equal(1);
      expect(await traites(false)).to.equal(0);
      const [lu] = await lecteur().parIds(criteres(structureId), [refuse.id, nextId()]);
      expect(lu).to.include({ id: refuse.id, rejetTraite: true });
    });
  });
}
