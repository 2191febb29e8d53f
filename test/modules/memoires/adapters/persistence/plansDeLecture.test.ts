import { expect } from 'chai';
import { jour } from '../../../../../src/kernel/domain/Jour.ts';
import { Montant } from '../../../../../src/kernel/domain/Montant.ts';
import {
  lireCurseur,
  ecrireCurseur,
} from '../../../../../src/modules/memoires/adapters/persistence/Curseur.ts';
import { KnexMemoiresEnMasse } from '../../../../../src/modules/memoires/adapters/persistence/KnexMemoiresEnMasse.ts';
import { memoireStatements } from '../../../../../src/modules/memoires/adapters/persistence/memoireStatements.ts';
import {
  requeteDeCompte,
  requeteDePage,
  requeteDeSynthese,
  requeteDeTexte,
} from '../../../../../src/modules/memoires/adapters/persistence/requetesDeListe.ts';
import type { Fragment } from '../../../../../src/modules/memoires/adapters/persistence/Fragment.ts';
import {
  TRIS,
  type CriteresListe,
  type FiltresMemoires,
  type Perimetre,
} from '../../../../../src/modules/memoires/application/ports/CriteresListe.ts';
import type { DonneesMemoire } from '../../../../../src/modules/memoires/domain/DonneesMemoire.ts';
import { ETATS } from '../../../../../src/modules/memoires/domain/etats.ts';
import { numeroDeBrouillon, numeroDeMemoire } from '../../../../../src/modules/memoires/domain/numeros.ts';
import { VUES_PRESTATAIRE, etatsRecus } from '../../../../../src/modules/memoires/domain/vues.ts';
import type { Database } from '../../../../../src/platform/knex/Database.ts';
import type { Value } from '../../../../../src/platform/knex/RawConnection.ts';
import { freshDatabase, testDialects } from '../../../../support/freshDatabase.ts';
import { unDebours, unMemoire } from '../../support/unMemoire.ts';

const MEMOIRES = 20_000;
const STRUCTURES = 40;
const JURIDICTIONS = 25;
const VOLUME_MS = 90_000;

const prestataire = (...structureIds: readonly number[]): Perimetre => ({
  cote: 'prestataire',
  structureIds,
});
const juridiction = (...structureIds: readonly number[]): Perimetre => ({
  cote: 'juridiction',
  structureIds,
});

const memoires = (depuis: number, combien: number): readonly DonneesMemoire[] => {
  const etats = ETATS.map(({ code }) => code).filter((code) => code !== 'SUPPRIME');
  return Array.from({ length: combien }, (_, rang) => {
    const id = depuis + rang;
    const etat = etats[id % etats.length] ?? 'PAYE';
    const instant = new Date(Date.UTC(2024, 0, 1) + id * 3_600_000);
    const structureId = 1 + (Math.floor(id / etats.length) % STRUCTURES);
    const complet = unMemoire()
      .avec({ structureId })
      .complet(1_001 + (Math.floor(id / 7) % JURIDICTIONS));
    const donnees = (etat === 'BROUILLON' ? complet : complet.depose(etat)).avec({
      id,
      numeroBrouillon: numeroDeBrouillon(2026, id),
      reference: `F-${id}`,
      etatLe: instant,
      debours: [unDebours()],
    }).donnees;
    return donnees.numero === null ? donnees : { ...donnees, numero: numeroDeMemoire(id), deposeLe: instant };
  });
};

const litteral = (valeur: Value): string => {
  if (typeof valeur === 'number') return String(valeur);
  if (typeof valeur === 'string') return `'${valeur.replaceAll("'", "''")}'`;
  throw new Error(`no literal for ${String(valeur)}`);
};

let plans = 0;

/** The plan that a prepared statement comes down to, whatever its values. */
const planPostgres = (database: Database, { sql, valeurs }: Fragment): Promise<string> =>
  database.run(async () => {
    const nom = `plan_${++plans}`;
    let place = 0;
    const commander = <Row>(text: string): Promise<Row[]> =>
      database.query<Row>({ name: `test.plan.${++plans}`, text });
    await commander('SET LOCAL plan_cache_mode = force_generic_plan');
    await commander(`PREPARE ${nom} AS ${sql.replace(/\?/g, () => `$${++place}`)}`);
    const lignes = await commander<{ 'QUERY PLAN': string }>(
      `EXPLAIN EXECUTE ${nom}(${valeurs.map(litteral).join(', ')})`,
    );
    await commander(`DEALLOCATE ${nom}`);
    return lignes.map((ligne) => ligne['QUERY PLAN']).join('\n');
  });

const planSqlite = async (database: Database, { sql, valeurs }: Fragment): Promise<string> => {
  const lignes = await database.query<{ detail: string }>(
    { name: `test.plan.${++plans}`, text: `EXPLAIN QUERY PLAN ${sql}` },
    valeurs,
  );
  return lignes.map(({ detail }) => detail).join('\n');
};

/** A table read from end to end; not a subquery, nor the ids that a query is given. */
const PARCOURS_ENTIER = /Seq Scan on memoires_|SCAN (m|r|memoires_\w+)\b/;

describe('plans de lecture des mémoires', () => {
  for (const dialect of testDialects) {
    describe(`sur ${dialect}`, () => {
      const database = freshDatabase(dialect);

      const plan = (fragment: Fragment): Promise<string> =>
        dialect === 'postgres' ? planPostgres(database(), fragment) : planSqlite(database(), fragment);

      const sansParcours = async (fragment: Fragment): Promise<string> => {
        const trouve = await plan(fragment);
        expect(trouve, fragment.sql).not.to.match(PARCOURS_ENTIER);
        return trouve;
      };

      before(async function () {
        this.timeout(VOLUME_MS);
        const masse = new KnexMemoiresEnMasse(database());
        await masse.sansIndex(async () => {
          for (let depuis = 1; depuis <= MEMOIRES; depuis += 2_000)
            await masse.ecrire(memoires(depuis, 2_000));
        });
      });

      it('a le volume voulu, et ses index', async () => {
        const [compte] = await database().query<{ n: number }>({
          name: 'test.n',
          text: 'SELECT count(*) AS n FROM memoires_memoires',
        });
        expect(compte?.n).to.equal(MEMOIRES);
        expect(
          await plan({
            sql: 'SELECT m.id FROM memoires_memoires AS m WHERE m.commentaire = ?',
            valeurs: ['x'],
          }),
        ).to.match(PARCOURS_ENTIER);
      });

      const vues = [
        { nom: 'un prestataire, à traiter', perimetre: prestataire(3), etats: VUES_PRESTATAIRE['a-traiter'] },
        { nom: 'trois structures, tous', perimetre: prestataire(3, 4, 5), etats: VUES_PRESTATAIRE.tous },
        {
          nom: 'une juridiction, à traiter',
          perimetre: juridiction(1_003),
          etats: etatsRecus('MEMOIRES_RECUS', 'a-traiter'),
        },
        {
          nom: 'une juridiction, tous',
          perimetre: juridiction(1_003),
          etats: etatsRecus('PAIEMENT', 'tous'),
        },
      ] as const;

      const cles = {
        depot: '2025-01-01T00:00:00.000Z',
        etat: '2025-01-01T00:00:00.000Z',
        montant: 20_000,
        numero: '0000010000',
      };

      for (const { nom, perimetre, etats } of vues) {
        it(`liste ${nom} : chaque tri suit un index, à la première page et plus loin`, async () => {
          for (const tri of TRIS) {
            for (const sens of ['asc', 'desc'] as const) {
              const criteres: CriteresListe = { perimetre, etats, tri, sens };
              const suite = lireCurseur(
                ecrireCurseur(tri, sens, { vers: 'suivant', cle: cles[tri], id: 10_000 }),
                tri,
                sens,
              );
              expect(suite).not.to.equal(null);
              for (const curseur of [null, suite])
                await sansParcours(requeteDePage(criteres, curseur, 50, dialect));
            }
          }
        });

        it(`liste ${nom} : rien n’est trié qui ne soit montré`, async () => {
          const criteres: CriteresListe = { perimetre, etats: etats.slice(0, 1), tri: 'depot', sens: 'desc' };
          const seule = {
            ...criteres,
            perimetre: { ...perimetre, structureIds: perimetre.structureIds.slice(0, 1) },
          };
          expect(await sansParcours(requeteDePage(seule, null, 50, dialect))).not.to.match(
            /Sort|TEMP B-TREE/,
          );
        });

        it(`compte et fait la synthèse, ${nom}`, async () => {
          await sansParcours(requeteDeCompte({ perimetre, etats, tri: 'depot', sens: 'desc' }, dialect));
          const synthese = await sansParcours(requeteDeSynthese(perimetre, etats, dialect));
          expect(synthese).to.match(/Index Only Scan|COVERING INDEX/);
        });
      }

      const filtres: readonly FiltresMemoires[] = [
        { numero: '0000000123' },
        { numero: 'TMP2026000000123' },
        { texte: 'hermes' },
        { texte: 'lyon introuvable' },
        { reference: 'F-123' },
        { structureId: 3 },
        { juridictionId: 1_003 },
        { deposeDu: jour('2025-01-01'), deposeAu: jour('2025-02-01') },
        { montantMin: Montant.deCentimes(10_000) },
        { montantMax: Montant.deCentimes(10_000) },
        { relances: true },
      ];

      for (const filtre of filtres) {
        it(`filtre ${Object.keys(filtre).join(', ')} (${Object.values(filtre).join(', ')}) sans tout lire`, async () => {
          for (const [perimetre, etats] of [
            [prestataire(3), VUES_PRESTATAIRE.tous],
            [juridiction(1_003), etatsRecus('MEMOIRES_RECUS', 'tous')],
          ] as const) {
            const criteres: CriteresListe = { ...filtre, perimetre, etats, tri: 'depot', sens: 'desc' };
            const sait = requeteDeTexte(criteres) !== null && dialect === 'postgres';
            for (const trouves of sait ? [null, [17, 1_234, 9_876]] : [null]) {
              await sansParcours(requeteDePage(criteres, null, 50, dialect, trouves));
              await sansParcours(requeteDeCompte(criteres, dialect, trouves));
            }
          }
        });
      }

      it('trouve les relances d’une juridiction par leur seul index, dans l’ordre de la file', async () => {
        const criteres: CriteresListe = {
          relances: true,
          perimetre: juridiction(1_003),
          etats: ['MIS_A_DISPOSITION'],
          tri: 'depot',
          sens: 'asc',
        };
        const trouve = await sansParcours(requeteDePage(criteres, null, 50, dialect));
        expect(trouve)
          .to.include('memoires_relances')
          .and.not.to.match(/Sort|TEMP B-TREE/);
      });

      if (dialect === 'postgres') {
        it('trouve un texte rare par son index', async () => {
          const criteres: CriteresListe = {
            reference: 'F-1234',
            perimetre: prestataire(3),
            etats: ['PAYE'],
            tri: 'depot',
            sens: 'desc',
          };
          expect(await sansParcours(requeteDeTexte(criteres)!)).to.match(/memoires_par_texte/);
        });
      }

      it('ouvre un mémoire par ses clés', async () => {
        await sansParcours({ sql: memoireStatements(dialect).lire.text, valeurs: [123] });
      });
    });
  }
});
