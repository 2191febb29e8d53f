import { expect } from 'chai';
import { jour } from '../../../../../src/kernel/domain/Jour.ts';
import { Montant } from '../../../../../src/kernel/domain/Montant.ts';
import { KnexEngagementReader } from '../../../../../src/modules/engagements/adapters/persistence/KnexEngagementReader.ts';
import { KnexEngagementRepository } from '../../../../../src/modules/engagements/adapters/persistence/KnexEngagementRepository.ts';
import { KnexMemoiresLies } from '../../../../../src/modules/engagements/adapters/persistence/KnexMemoiresLies.ts';
import type { Engagement } from '../../../../../src/modules/engagements/domain/Engagement.ts';
import type { MemoireLie } from '../../../../../src/modules/engagements/domain/MemoireLie.ts';
import { nextId } from '../../../../support/doubles.ts';
import { freshDatabase, testDialects } from '../../../../support/freshDatabase.ts';
import { unEngagement } from '../../support/unEngagement.ts';

const LE = new Date('2026-03-02T09:00:00.000Z');

const garde = (
  structureId: number,
  numero: string,
  ecart: Parameters<typeof unEngagement>[2] = {},
): Engagement => {
  const { identifiant: _, ...reste } = unEngagement('x', numero, ecart);
  return { ...reste, id: nextId(), structureId };
};

const unMemoireLie = (ecart: Partial<MemoireLie> = {}): MemoireLie => ({
  memoireId: nextId(),
  numero: '0000000001',
  structureId: 1,
  mandataireId: null,
  numeroEngagement: '0000000777',
  etat: {
    codeApi: 'MISE_A_DISPOSITION',
    famille: 'en-cours',
    libelle: { fr: 'Mis à disposition', en: 'Made available' },
  },
  etatLe: LE,
  deposeLe: LE,
  montantTtc: Montant.deCentimes(180_000),
  ...ecart,
});

for (const dialect of testDialects) {
  describe(`les entrepôts des engagements, sur ${dialect}`, () => {
    const database = freshDatabase(dialect);
    const repository = () => new KnexEngagementRepository(database());
    const reader = () => new KnexEngagementReader(database());
    const lies = () => new KnexMemoiresLies(database());

    it('rendent un engagement tel qu’il fut gardé, postes et grands montants compris', async () => {
      const entier = garde(nextId(), '0000000101', {
        euros: 900_000_000,
        numeroMarche: '2025-MJ-1',
        serviceCode: 'EXP',
        serviceNom: 'Expertises',
      });
      await repository().garder([entier], LE);

      expect(await reader().find('0000000101')).to.deep.equal(entier);
      expect(await reader().find('0000000999')).to.equal(undefined);
      expect([...(await repository().parNumeros(['0000000101', '0000000999'])).keys()]).to.deep.equal([
        '0000000101',
      ]);
    });

    it('remplacent celui de même numéro, sous son id', async () => {
      const premier = garde(nextId(), '0000000102');
      await repository().garder([premier], LE);
      const change = garde(nextId(), '0000000102', { etat: 'SOLDE', euros: 5 });
      await repository().garder([change], LE);

      expect(await reader().find('0000000102')).to.deep.equal({ ...change, id: premier.id });
    });

    it('paginent par clé, du plus récent au plus ancien, sans rien perdre le même jour', async () => {
      const structureId = nextId();
      const tous = Array.from({ length: 7 }, (_, rang) =>
        garde(structureId, `00000003${String(rang).padStart(2, '0')}`, {
          notifieLe: jour(rang < 4 ? '2026-01-10' : '2026-02-10'),
        }),
      );
      await repository().garder(tous, LE);
      await repository().garder([garde(nextId(), '0000000399')], LE);

      const vus: string[] = [];
      let apres = null;
      do {
        const page = await reader().page({ structureIds: [structureId] }, apres, 3);
        vus.push(...page.engagements.map(({ numero }) => numero));
        apres = page.suivant;
      } while (apres);
      expect(vus).to.deep.equal([
        '0000000306',
        '0000000305',
        '0000000304',
        '0000000303',
        '0000000302',
        '0000000301',
        '0000000300',
      ]);
    });

    it('filtrent par chaque critère, et trient', async () => {
      const structureId = nextId();
      await repository().garder(
        [
          garde(structureId, '0000000501', {
            euros: 100,
            notifieLe: jour('2026-01-01'),
            numeroMarche: 'M-1',
          }),
          garde(structureId, '0000000502', { euros: 300, notifieLe: jour('2026-02-01'), etat: 'SOLDE' }),
          garde(structureId, '0000000503', { euros: 200, notifieLe: jour('2026-03-01'), etat: 'ANNULE' }),
        ],
        LE,
      );
      const euros = (montant: number) => Montant.deCentimes(montant * 100);
      const ids = { structureIds: [structureId] };
      for (const [criteres, attendus] of [
        [{ numero: '0000000502' }, ['502']],
        [{ numeroMarche: 'M-1' }, ['501']],
        [{ etat: 'ANNULE' as const }, ['503']],
        [{ notifieDu: jour('2026-02-01') }, ['502', '503']],
        [{ notifieAu: jour('2026-02-01') }, ['501', '502']],
        [{ montantMin: euros(200) }, ['502', '503']],
        [{ montantMax: euros(200) }, ['501', '503']],
        [{ montantMin: euros(150), montantMax: euros(250), etat: 'SOLDE' as const }, []],
      ] as const) {
        const tranche = { depuis: 0, limite: 10, tri: 'numero', sens: 'asc' } as const;
        const trouves = await reader().tranche({ ...ids, ...criteres }, tranche);
        expect(
          trouves.map(({ numero }) => numero.slice(-3)),
          JSON.stringify(Object.keys(criteres)),
        ).to.deep.equal(attendus);
        expect(await reader().compter({ ...ids, ...criteres })).to.equal(attendus.length);
      }
      const parMontant = await reader().tranche(ids, { depuis: 1, limite: 1, tri: 'montant', sens: 'desc' });
      expect(parMontant.map(({ numero }) => numero)).to.deep.equal(['0000000503']);
    });

    it('gardent des mémoires liés le dernier état, et n’en reviennent pas', async () => {
      const paye = { codeApi: 'COMPTABILISEE', famille: 'accepte', libelle: { fr: 'Payé', en: 'Paid' } };
      const depose = unMemoireLie();
      const suite = { ...depose, etat: paye, etatLe: new Date(LE.getTime() + 1_000) };
      await lies().noter(depose);
      await lies().noter(suite);
      await lies().noter(depose);
      await lies().noter(unMemoireLie({ structureId: 2, deposeLe: new Date(LE.getTime() + 5) }));

      expect(await lies().de('0000000777', [1])).to.deep.equal([suite]);
      expect(await lies().de('0000000777', [1, 2])).to.have.lengthOf(2);
      expect(await lies().de('0000000778', [1])).to.deep.equal([]);
    });

    it('ne montrent à un mandataire que ceux qu’il a déposés', async () => {
      const commun = { numeroEngagement: '0000000790' };
      const siens = [null, 8, 9].map((mandataireId) => unMemoireLie({ ...commun, mandataireId }));
      for (const memoire of siens) await lies().noter(memoire);

      const vusPar = async (...lecteurs: readonly number[]) =>
        (await lies().de('0000000790', lecteurs)).map(({ mandataireId }) => mandataireId).sort();
      expect(await vusPar(1)).to.deep.equal([8, 9, null]);
      expect(await vusPar(8)).to.deep.equal([8]);
      expect(await vusPar(8, 9)).to.deep.equal([8, 9]);
      expect(await vusPar()).to.deep.equal([]);
    });
  });
}
