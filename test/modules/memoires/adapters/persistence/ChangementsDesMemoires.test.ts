import { expect } from 'chai';
import fc from 'fast-check';
import { DomainError } from '../../../../../src/kernel/domain/DomainError.ts';
import type { DomainEvent } from '../../../../../src/kernel/domain/DomainEvent.ts';
import { KnexChangementsDesMemoires } from '../../../../../src/modules/memoires/adapters/persistence/KnexChangementsDesMemoires.ts';
import { KnexMemoireRepository } from '../../../../../src/modules/memoires/adapters/persistence/KnexMemoireRepository.ts';
import { requeteDeChangements } from '../../../../../src/modules/memoires/adapters/persistence/requeteDeChangements.ts';
import type { ChangementDeMemoire } from '../../../../../src/modules/memoires/application/ports/ChangementsDesMemoires.ts';
import type { Perimetre } from '../../../../../src/modules/memoires/application/ports/CriteresListe.ts';
import { NumeroterLeDepot } from '../../../../../src/modules/memoires/application/reactions/NumeroterLeDepot.ts';
import { NumeroterLesChangements } from '../../../../../src/modules/memoires/application/reactions/NumeroterLesChangements.ts';
import type { EtatDuMemoireChange } from '../../../../../src/modules/memoires/domain/EtatDuMemoireChange.ts';
import { CurseurInconnu } from '../../../../../src/modules/memoires/domain/erreursDeSaisie.ts';
import type { Memoire } from '../../../../../src/modules/memoires/domain/Memoire.ts';
import type { MemoireDepose } from '../../../../../src/modules/memoires/domain/MemoireDepose.ts';
import { TOUT_RETENU } from '../../../../../src/modules/memoires/domain/Retenues.ts';
import { nextId } from '../../../../support/doubles.ts';
import { freshDatabase, testDialects } from '../../../../support/freshDatabase.ts';
import { rejection } from '../../../../support/rejection.ts';
import { desFaits } from '../../support/desFaits.ts';
import { unMemoire } from '../../support/unMemoire.ts';

const refusDe = (promesse: Promise<unknown>): Promise<DomainError> => rejection(promesse, DomainError);

const par = { le: new Date('2026-03-10T08:30:00.000Z'), acteurId: 7, acteurNom: 'Paul Roux' };
const PARIS = { nom: 'Tribunal judiciaire de Paris', ville: 'Paris' };

type Pas = (memoire: Memoire, ailleurs: number) => unknown;

/** A life from the deposit to the payment, with a relance and its answer. */
const VIE: readonly Pas[] = [
  (memoire) =>
    memoire.deposer(
      {
        faits: desFaits({ piecesRequises: [] }),
        prestataire: memoire.etat.prestataire,
        numeroter: () => Promise.resolve(String(nextId()).padStart(10, '0')),
      },
      par,
    ),
  (memoire, ailleurs) => memoire.reorienter(ailleurs, PARIS, 'À Paris.', par),
  (memoire) => memoire.relancer('Où en est-il ?', -60, par),
  (memoire) => memoire.repondreALaRelance('Demain.', par),
  (memoire) => memoire.prendreEnCharge(par),
  (memoire) => memoire.certifier(TOUT_RETENU, par),
  (memoire) => memoire.mettreEnPaiement(par),
  (memoire) => memoire.comptabiliser(par),
];

const ACTES = [
  'DEPOSER',
  'REORIENTER',
  'RELANCER',
  'REPONDRE_A_LA_RELANCE',
  'PRENDRE_EN_CHARGE',
  'CERTIFIER',
  'METTRE_EN_PAIEMENT',
  'COMPTABILISER',
];

const prestataire = (...structureIds: readonly number[]): Perimetre => ({
  cote: 'prestataire',
  structureIds,
});
const juridiction = (...structureIds: readonly number[]): Perimetre => ({
  cote: 'juridiction',
  structureIds,
});

for (const dialect of testDialects) {
  describe(`ChangementsDesMemoires sur ${dialect}`, () => {
    const database = freshDatabase(dialect);
    const changements = (): KnexChangementsDesMemoires => new KnexChangementsDesMemoires(database());

    const unBrouillon = async (structureId: number, juridictionId: number): Promise<number> => {
      const memoire = unMemoire().avec({ structureId }).complet(juridictionId).build();
      await new KnexMemoireRepository(database()).save(memoire);
      return memoire.etat.id;
    };

    const faire = async (id: number, pas: Pas, ailleurs = nextId()): Promise<readonly DomainEvent[]> => {
      const repository = new KnexMemoireRepository(database());
      const memoire = await repository.get(id);
      await pas(memoire, ailleurs);
      await repository.save(memoire);
      return memoire.pullEvents();
    };

    const reagir = async (events: readonly DomainEvent[]): Promise<void> => {
      for (const event of events) {
        if (event.type === 'memoires.memoire-depose')
          await new NumeroterLeDepot(changements()).reagir(event as MemoireDepose);
        else await new NumeroterLesChangements(changements()).reagir(event as EtatDuMemoireChange);
      }
    };

    const lireTout = async (
      perimetre: Perimetre,
      depuis: string,
      limite = 3,
    ): Promise<{ readonly lus: readonly ChangementDeMemoire[]; readonly suivant: string }> => {
      const lus: ChangementDeMemoire[] = [];
      let curseur = depuis;
      for (;;) {
        const page = await changements().lire(perimetre, curseur, limite);
        expect(page.changements.length).to.be.at.most(limite);
        lus.push(...page.changements);
        curseur = page.suivant;
        if (!page.encore) return { lus, suivant: curseur };
      }
    };

    const cles = (lus: readonly ChangementDeMemoire[]): readonly string[] =>
      lus.map(({ memoireId, etape, depart }) => `${memoireId}:${etape.rang}${depart ? ':depart' : ''}`);

    it('donne à un lecteur chaque étape une fois et dans l’ordre, quelles que soient les réactions', async function () {
      this.timeout(120_000);
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.record({ qui: fc.nat(3), plusTard: fc.boolean() }), { minLength: 6, maxLength: 24 }),
          fc.nat(4),
          async (coups, limite) => {
            const [structureId, juridictionId] = [nextId(), nextId()];
            const vies = await Promise.all(
              Array.from({ length: 4 }, async () => ({
                id: await unBrouillon(structureId, juridictionId),
                fait: 0,
              })),
            );
            const perimetre = prestataire(structureId);
            let curseur = await changements().position();
            const lus: ChangementDeMemoire[] = [];
            const enAttente: (readonly DomainEvent[])[] = [];
            for (const { qui, plusTard } of coups) {
              const vie = vies[qui]!;
              const pas = VIE[vie.fait];
              if (!pas) continue;
              vie.fait += 1;
              const events = await faire(vie.id, pas);
              if (plusTard) enAttente.push(events);
              else await Promise.all([reagir(events), reagir(events)]);
              const lu = await lireTout(perimetre, curseur, limite + 1);
              lus.push(...lu.lus);
              curseur = lu.suivant;
            }
            for (const events of enAttente.reverse()) await reagir(events);
            lus.push(...(await lireTout(perimetre, curseur, limite + 1)).lus);

            for (const { id, fait } of vies) {
              const siens = lus.filter(({ memoireId }) => memoireId === id);
              expect(siens.map(({ etape }) => etape.rang)).to.deep.equal(
                Array.from({ length: fait }, (_, rang) => rang + 1),
              );
              expect(siens.map(({ etape }) => etape.acte)).to.deep.equal(ACTES.slice(0, fait));
            }
          },
        ),
        { numRuns: 8 },
      );
    });

    it('n’en perd ni n’en répète aucune pendant que vingt écrivains travaillent', async function () {
      this.timeout(120_000);
      const [structureId, juridictionId] = [nextId(), nextId()];
      const ids = await Promise.all(
        Array.from({ length: 20 }, () => unBrouillon(structureId, juridictionId)),
      );
      let curseur = await changements().position();
      const lus: ChangementDeMemoire[] = [];
      let ecrits = false;
      const lecteur = (async () => {
        for (;;) {
          const fini = ecrits;
          const page = await changements().lire(prestataire(structureId), curseur, 2);
          lus.push(...page.changements);
          curseur = page.suivant;
          if (fini && !page.encore) return;
        }
      })();
      await Promise.all(
        ids.map(async (id) => {
          for (const pas of VIE) await reagir(await faire(id, pas));
        }),
      );
      ecrits = true;
      await lecteur;

      expect(lus).to.have.lengthOf(20 * VIE.length);
      expect(new Set(cles(lus)).size).to.equal(lus.length);
      for (const id of ids)
        expect(lus.filter(({ memoireId }) => memoireId === id).map(({ etape }) => etape.rang)).to.deep.equal(
          VIE.map((_, rang) => rang + 1),
        );
    });

    it('montre à la juridiction quittée le départ sans le mémoire, à l’autre la suite', async () => {
      const [structureId, lyon, paris] = [nextId(), nextId(), nextId()];
      const depuis = await changements().position();
      const id = await unBrouillon(structureId, lyon);
      await reagir(await faire(id, VIE[0]!));
      const avant = await lireTout(juridiction(lyon), depuis);
      expect(avant.lus.map(({ etape, memoire }) => [etape.acte, memoire?.id])).to.deep.equal([
        ['DEPOSER', id],
      ]);

      const parti = await faire(id, VIE[1]!, paris);
      await Promise.all([reagir(parti), reagir(parti)]);
      await reagir(await faire(id, VIE[4]!));
      const apres = await lireTout(juridiction(lyon), avant.suivant);
      expect(apres.lus.map(({ etape, depart, memoire }) => [etape.acte, depart, memoire])).to.deep.equal([
        ['REORIENTER', true, null],
      ]);
      const [premier] = (await lireTout(juridiction(lyon), depuis)).lus;
      expect(premier?.memoire).to.equal(null);

      const aParis = (await lireTout(juridiction(paris), depuis)).lus;
      expect(aParis.map(({ etape, depart, memoire }) => [etape.acte, depart, memoire?.id])).to.deep.equal([
        ['REORIENTER', false, id],
        ['PRENDRE_EN_CHARGE', false, id],
      ]);
      const chezLui = (await lireTout(prestataire(structureId), depuis)).lus;
      expect(chezLui.map(({ etape, depart }) => [etape.acte, depart])).to.deep.equal([
        ['DEPOSER', false],
        ['REORIENTER', false],
        ['PRENDRE_EN_CHARGE', false],
      ]);
      expect(chezLui.at(-1)?.memoire).to.deep.include({ id, etat: 'PRIS_EN_CHARGE', structureId });
    });

    it('montre au mandataire ce qu’il a déposé pour d’autres, et rien d’autre', async () => {
      const [mandant, autre, mandataire, lyon] = [nextId(), nextId(), nextId(), nextId()];
      const depuis = await changements().position();
      const sousMandat = unMemoire()
        .avec({ structureId: mandant, mandataire: { structureId: mandataire, designation: 'Cabinet' } })
        .complet(lyon)
        .build();
      await new KnexMemoireRepository(database()).save(sousMandat);
      for (const id of [sousMandat.etat.id, await unBrouillon(mandant, lyon), await unBrouillon(autre, lyon)])
        await reagir(await faire(id, VIE[0]!));

      const lus = async (perimetre: Perimetre): Promise<readonly number[]> =>
        (await lireTout(perimetre, depuis)).lus.map(({ memoireId }) => memoireId);
      const parMandat = { mandataireIds: [mandataire], mandantId: null };
      expect(await lus({ ...prestataire(mandataire), parMandat })).to.deep.equal([sousMandat.etat.id]);
      expect(await lus({ ...prestataire(mandataire, mandant), parMandat })).to.have.lengthOf(2);
      expect(await lus({ ...prestataire(), parMandat: { ...parMandat, mandantId: autre } })).to.deep.equal(
        [],
      );
      const foule = Array.from({ length: 80 }, nextId);
      expect(await lus(prestataire(...foule, mandant))).to.have.lengthOf(2);
      expect(await lus(prestataire())).to.deep.equal([]);
    });

    it('laisse à la liste ce qui vient d’ailleurs ou d’avant', async () => {
      const structureId = nextId();
      const depuis = await changements().position();
      const repris = unMemoire()
        .avec({ structureId })
        .complet()
        .depose('PRIS_EN_CHARGE')
        .avec({
          repris: {
            le: new Date('2026-03-05T00:00:00.000Z'),
            numero: null,
            numeroGarde: false,
            montants: null,
            juridiction: null,
          },
        })
        .build();
      await new KnexMemoireRepository(database()).save(repris);
      await reagir(await faire(repris.etat.id, (memoire) => memoire.certifier(TOUT_RETENU, par)));
      expect(
        (await lireTout(prestataire(structureId), depuis)).lus.map(({ etape }) => etape.acte),
      ).to.deep.equal(['CERTIFIER']);

      const id = await unBrouillon(structureId, nextId());
      await faire(id, VIE[0]!);
      await changements().commencer(new Date(par.le.getTime() + 1));
      await reagir(
        await faire(id, (memoire) => memoire.prendreEnCharge({ ...par, le: new Date(par.le.getTime() + 1) })),
      );
      await changements().commencer(new Date(0));
      expect(
        (await lireTout(prestataire(structureId), depuis)).lus.map(({ etape }) => etape.acte),
      ).to.deep.equal(['CERTIFIER', 'PRENDRE_EN_CHARGE']);
    });

    it('refuse un curseur d’ailleurs, inventé, ou plus loin que tout', async () => {
      const ici = await changements().position();
      const [ordre] = Buffer.from(ici, 'base64url').toString().split('.');
      const sceau = async (valeur: string): Promise<void> => {
        await database().query({
          name: `test.sceau.${valeur.length}`,
          text: `UPDATE memoires_ordre_des_changements SET sceau = '${valeur}'`,
        });
      };
      const [{ sceau: garde }] = (await database().query({
        name: 'test.sceau',
        text: 'SELECT sceau FROM memoires_ordre_des_changements',
      })) as [{ sceau: string }];
      await sceau('autre-base');
      const dAilleurs = await changements().position();
      await sceau(garde);
      const invente = Buffer.from(`${ordre}.${'A'.repeat(22)}`).toString('base64url');
      for (const curseur of ['', 'abc', invente, dAilleurs, `${ici}AA`, 'é'.repeat(40)]) {
        const refus = await refusDe(changements().lire(prestataire(1), curseur, 10));
        expect(refus, curseur).to.be.instanceOf(CurseurInconnu).with.property('champ', 'depuis');
      }
      expect(await changements().lire(prestataire(1), ici, 10)).to.deep.include({
        suivant: ici,
        encore: false,
      });
    });

    it('refuse un curseur plus loin que la dernière étape', async () => {
      const structureId = nextId();
      await reagir(await faire(await unBrouillon(structureId, nextId()), VIE[0]!));
      const ici = await changements().position();
      await database().query({
        name: 'test.reculer',
        text: 'UPDATE memoires_ordre_des_changements SET dernier = dernier - 1',
      });
      expect(await refusDe(changements().lire(prestataire(structureId), ici, 10))).to.be.instanceOf(
        CurseurInconnu,
      );
      await database().query({
        name: 'test.avancer',
        text: 'UPDATE memoires_ordre_des_changements SET dernier = dernier + 1',
      });
    });

    it('s’en va avec son mémoire', async () => {
      const structureId = nextId();
      const id = await unBrouillon(structureId, nextId());
      await reagir(await faire(id, VIE[0]!));
      for (const table of ['lignes', 'debours', 'pieces', 'historique', 'recherche'])
        await database().query(
          { name: `test.vider.${table}`, text: `DELETE FROM memoires_${table} WHERE memoire_id = ?` },
          [id],
        );
      await database().query({ name: 'test.purger', text: 'DELETE FROM memoires_memoires WHERE id = ?' }, [
        id,
      ]);
      const restants = await database().query(
        { name: 'test.restants', text: 'SELECT ordre FROM memoires_changements WHERE memoire_id = ?' },
        [id],
      );
      expect(restants).to.deep.equal([]);
    });

    it('lit chaque structure dans l’ordre de son index', async () => {
      const { sql, valeurs } = requeteDeChangements(
        { ...prestataire(1, 2), parMandat: { mandataireIds: [3], mandantId: null } },
        5,
        50,
        dialect,
      );
      const plan = await database().run(async () => {
        if (dialect === 'postgres')
          await database().query({ name: 'test.plan.seq', text: 'SET LOCAL enable_seqscan = off' });
        const rows = await database().query<Record<string, unknown>>(
          {
            name: 'test.plan.changements',
            text: `${dialect === 'postgres' ? 'EXPLAIN' : 'EXPLAIN QUERY PLAN'} ${sql}`,
          },
          valeurs,
        );
        return rows.map((row) => Object.values(row).join(' ')).join('\n');
      });
      expect(plan)
        .to.include('memoires_changements_par_structure')
        .and.include('memoires_changements_par_mandataire');
      expect(plan).not.to.match(/Seq Scan on memoires_changements|SCAN c\b/);
    });
  });
}
