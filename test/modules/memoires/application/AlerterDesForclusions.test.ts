import { expect } from 'chai';
import { jour } from '../../../../src/kernel/domain/Jour.ts';
import { AlerterDesForclusions } from '../../../../src/modules/memoires/application/AlerterDesForclusions.ts';
import type { DonneesMemoire } from '../../../../src/modules/memoires/domain/DonneesMemoire.ts';
import type { Forclusion } from '../../../../src/modules/memoires/domain/Forclusion.ts';
import { rejection } from '../../../support/rejection.ts';
import { InMemoryAlertes } from '../support/InMemoryAlertes.ts';
import { DEPOSE_LE, unMemoire, type MemoireBuilder } from '../support/unMemoire.ts';
import { unMonde } from '../support/unMonde.ts';

const sansFin = new AbortController().signal;

const unBureau = (deposants: readonly number[] = [1, 2]) => {
  const monde = unMonde();
  const alertes = new InMemoryAlertes(monde.memoires);
  const dites: string[] = [];
  const pannes = new Set<number>();
  const rappels = {
    rappeler: async ({ id }: DonneesMemoire, { alerte, joursRestants }: Forclusion, a: readonly number[]) => {
      if (pannes.has(id)) throw new Error(`panne ${id}`);
      dites.push(`${id} J-${joursRestants} seuil ${String(alerte)} à ${a.join(' et ')}`);
    },
  };
  const lus: number[] = [];
  const reader = {
    consulter: (id: number) => {
      lus.push(id);
      return monde.reader.consulter(id);
    },
  };
  const alerter = new AlerterDesForclusions(
    alertes,
    reader,
    { de: async () => deposants },
    rappels,
    monde.unitOfWork,
    monde.clock,
  );
  const nuit = async (jourCivil: string): Promise<readonly string[]> => {
    dites.length = 0;
    monde.clock.set(`${jourCivil}T04:30:00.000Z`);
    await alerter.execute(sansFin);
    return [...dites];
  };
  return { monde, alertes, alerter, pannes, nuit, dites, lus };
};

const acheve = (texte: string): MemoireBuilder => {
  const complet = unMemoire().complet();
  return complet.avec({ mission: { ...complet.donnees.mission, dateAchevement: jour(texte) } });
};

describe('AlerterDesForclusions', () => {
  it('avertit une fois à soixante, à quinze et à trois jours, et se tait les autres nuits', async () => {
    const { monde, nuit } = unBureau();
    const { id } = await monde.garder(acheve('2025-06-30'));
    const dites: string[] = [];
    for (let rang = 0; rang <= 70; rang += 1) {
      const date = new Date(Date.UTC(2026, 3, 26 + rang)).toISOString().slice(0, 10);
      dites.push(...(await nuit(date)).map((dite) => `${date} ${dite}`));
    }

    expect(dites).to.deep.equal([
      `2026-05-01 ${id} J-60 seuil 60 à 1 et 2`,
      `2026-06-15 ${id} J-15 seuil 15 à 1 et 2`,
      `2026-06-27 ${id} J-3 seuil 3 à 1 et 2`,
    ]);
  });

  it('ne redit rien quand elle passe deux fois la même nuit', async () => {
    const { monde, nuit } = unBureau();
    await monde.garder(acheve('2025-06-30'));

    expect(await nuit('2026-06-15')).to.have.lengthOf(1);
    expect(await nuit('2026-06-15')).to.deep.equal([]);
  });

  it('ne le dit qu’une fois quand deux passages se croisent', async () => {
    const { monde, alerter, dites } = unBureau();
    await monde.garder(acheve('2025-06-30'));
    monde.clock.set('2026-06-15T04:30:00.000Z');
    await Promise.all([alerter.execute(sansFin), alerter.execute(sansFin)]);

    expect(dites).to.have.lengthOf(1);
  });

  it('ne relit pas chaque nuit un mémoire dont tout est dit jusqu’au prochain seuil', async () => {
    const { monde, nuit, lus } = unBureau();
    const { id } = await monde.garder(acheve('2025-06-30'));
    await nuit('2026-05-01');
    await nuit('2026-05-02');
    await nuit('2026-06-14');

    expect(lus).to.deep.equal([id]);
  });

  it('en retard, ne dit que le seuil le plus proche', async () => {
    const { monde, nuit } = unBureau();
    const { id } = await monde.garder(acheve('2025-06-30'));

    expect(await nuit('2026-06-29')).to.deep.equal([`${id} J-1 seuil 3 à 1 et 2`]);
    expect(await nuit('2026-06-30')).to.deep.equal([]);
    expect(await nuit('2026-07-01')).to.deep.equal([]);
  });

  it('avertit le dernier jour, et plus le lendemain', async () => {
    const { monde, nuit } = unBureau();
    const { id } = await monde.garder(acheve('2025-06-30'));
    expect(await nuit('2026-06-30')).to.deep.equal([`${id} J-0 seuil 3 à 1 et 2`]);

    const tard = unBureau();
    await tard.monde.garder(acheve('2025-06-30'));
    expect(await tard.nuit('2026-07-01')).to.deep.equal([]);
  });

  it('donne au 29 février l’échéance du 28 de l’année suivante', async () => {
    const { monde, nuit } = unBureau();
    const { id } = await monde.garder(acheve('2024-02-29'));

    expect(await nuit('2024-12-29')).to.deep.equal([]);
    expect(await nuit('2024-12-30')).to.deep.equal([`${id} J-60 seuil 60 à 1 et 2`]);
  });

  it('avertit de nouveau quand la date d’achèvement est corrigée', async () => {
    const { monde, nuit } = unBureau();
    const garde = await monde.garder(acheve('2025-06-30'));
    await nuit('2026-06-15');
    const { donnees } = acheve('2025-08-30');
    monde.memoires.gardes.set(garde.id, { ...garde, mission: donnees.mission });

    expect(await nuit('2026-07-01')).to.deep.equal([`${garde.id} J-60 seuil 60 à 1 et 2`]);
  });

  it('se tait d’un mémoire déposé, de la correction d’un déposé, d’un supprimé, et d’une mission d’avant la loi', async () => {
    const { monde, nuit } = unBureau();
    await monde.garder(acheve('2025-06-30').depose());
    await monde.garder(acheve('2025-06-30').avec({ premierDepotLe: DEPOSE_LE }));
    await monde.garder(acheve('2025-06-30').avec({ etat: 'SUPPRIME' }));
    expect(await nuit('2026-06-15')).to.deep.equal([]);

    await monde.garder(acheve('2020-12-30'));
    const { id } = await monde.garder(acheve('2020-12-31'));
    expect(await nuit('2021-12-28')).to.deep.equal([`${id} J-3 seuil 3 à 1 et 2`]);
  });

  it('avertit plus tard quand personne ne pouvait déposer', async () => {
    const deposants: number[] = [];
    const { monde, nuit } = unBureau(deposants);
    const { id } = await monde.garder(acheve('2025-06-30'));
    expect(await nuit('2026-06-15')).to.deep.equal([]);
    deposants.push(7);

    expect(await nuit('2026-06-16')).to.deep.equal([`${id} J-14 seuil 15 à 7`]);
  });

  it('dit les autres quand l’un échoue, puis échoue pour être reprise', async () => {
    const { monde, alerter, alertes, pannes } = unBureau();
    const [casse, sain] = [
      await monde.garder(acheve('2025-06-30')),
      await monde.garder(acheve('2025-06-30')),
    ];
    pannes.add(casse.id);
    monde.clock.set('2026-06-15T04:30:00.000Z');
    const echec = await rejection(alerter.execute(sansFin), AggregateError);

    expect(echec.message).to.include(`panne ${casse.id}`);
    expect(alertes.gardees.map(({ memoireId }) => memoireId)).to.include(sain.id);
  });

  it('parcourt plus d’un lot', async () => {
    const { monde, nuit } = unBureau();
    for (let rang = 0; rang < 450; rang += 1) await monde.garder(acheve('2025-06-30'));

    expect(new Set(await nuit('2026-06-15')).size).to.equal(450);
  });

  it('cesse entre deux mémoires quand le processus s’arrête', async () => {
    const { monde, alerter, alertes } = unBureau();
    await monde.garder(acheve('2025-06-30'));
    monde.clock.set('2026-06-15T04:30:00.000Z');
    await rejection(alerter.execute(AbortSignal.abort(new Error('arrêt'))), Error);

    expect(alertes.gardees).to.deep.equal([]);
  });
});
