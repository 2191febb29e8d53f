import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect } from 'chai';
import { RapportSurDisque } from '../../../../../src/modules/reprise/adapters/rapport/RapportSurDisque.ts';
import type { BilanDeReprise } from '../../../../../src/modules/reprise/application/ports/Rapport.ts';
import type { Anomalie } from '../../../../../src/modules/reprise/domain/Anomalie.ts';
import { htmlFaults } from '../../../../support/htmlFaults.ts';
import { rejection } from '../../../../support/rejection.ts';

const BILAN: BilanDeReprise = {
  export: { empreinte: 'ab'.repeat(32), extraitLe: new Date('2026-06-30T22:00:00Z') },
  simulation: false,
  debut: new Date('2026-07-01T20:00:00Z'),
  fin: new Date('2026-07-01T21:00:00Z'),
  comptes: [{ nature: 'memoires', lus: 12_345, repris: 12_000, misAJour: 5, inchanges: 300, ecartes: 40 }],
};

const anomalie = (ecart: Partial<Anomalie> = {}): Anomalie => ({
  fichier: 'memoires',
  ligne: 12,
  colonne: 'montant_ht',
  code: 'NOMBRE_ILLISIBLE',
  valeur: '12.50',
  consequence: 'VALEUR_OMISE',
  ...ecart,
});

describe('RapportSurDisque', () => {
  let dossier: string;

  beforeEach(() => {
    dossier = mkdtempSync(join(tmpdir(), 'chorus-pro-rapport-'));
  });
  afterEach(() => rmSync(dossier, { recursive: true }));

  const ecrire = async (
    anomalies: readonly Anomalie[],
    bilan = BILAN,
  ): Promise<{ csv: string; html: string }> => {
    const chemin = join(dossier, 'sous', 'rapport.csv');
    const une = async function* (): AsyncGenerator<Anomalie> {
      yield* anomalies;
    };
    await new RapportSurDisque().ecrire(chemin, bilan, une());
    return { csv: readFileSync(chemin, 'utf8'), html: readFileSync(chemin.replace('.csv', '.html'), 'utf8') };
  };

  it('dit chaque anomalie avec son fichier, sa ligne, sa colonne, son motif et sa conséquence', async () => {
    const { csv } = await ecrire([
      anomalie(),
      anomalie({ ligne: 13, colonne: null, code: 'GUILLEMETS', valeur: null, consequence: 'LIGNE_ECARTEE' }),
    ]);
    const lues: Record<string, string>[] = parse(csv, { delimiter: ';', bom: true, columns: true });
    expect(lues[0]).to.deep.equal({
      fichier: 'memoires.csv',
      ligne: '12',
      colonne: 'montant_ht',
      code: 'NOMBRE_ILLISIBLE',
      motif: 'Le nombre ne se lit pas.',
      valeur: '12.50',
      consequence: 'VALEUR_OMISE',
      suite_donnee: 'La ligne est reprise sans cette valeur.',
    });
    expect(lues[1]).to.include({ ligne: '13', colonne: '', valeur: '', consequence: 'LIGNE_ECARTEE' });
  });

  it('ne laisse pas un tableur exécuter une valeur, ni une page un texte', async () => {
    const { csv, html } = await ecrire([
      anomalie({ valeur: '=1+1' }),
      anomalie({ valeur: '<script>x</script>' }),
    ]);
    expect(csv).to.include("'=1+1");
    expect(html).to.include('&lt;script>').and.not.include('<script>');
  });

  it('compte par motif, et montre les vingt premières', async () => {
    const { html, csv } = await ecrire(Array.from({ length: 1_234 }, (_, i) => anomalie({ ligne: i + 2 })));
    expect(html).to.include('1\u202f234').and.include('12\u202f345');
    expect(html.match(/<td>memoires\.csv<\/td>/g)).to.have.lengthOf(20);
    expect(csv.trim().split('\r\n')).to.have.lengthOf(1_235);
    expect(await htmlFaults(html)).to.deep.equal([]);
  });

  it('dit quand il n’y a pas d’anomalie, et quand rien n’a été écrit', async () => {
    const { html } = await ecrire([], { ...BILAN, simulation: true });
    expect(html).to.include('Aucune anomalie').and.include('simulation').and.include('1 juillet 2026');
  });

  it('n’est lisible que de qui l’a demandé, même s’il était déjà là', async () => {
    const chemins = ['csv', 'html'].map((suffixe) => join(dossier, 'sous', `rapport.${suffixe}`));
    mkdirSync(join(dossier, 'sous'));
    for (const chemin of chemins) writeFileSync(chemin, 'avant', { mode: 0o644 });
    await ecrire([anomalie()]);

    for (const chemin of chemins) {
      expect(statSync(chemin).mode & 0o077).to.equal(0);
      expect(readFileSync(chemin, 'utf8')).to.not.include('avant');
    }
  });

  it('dit dès le début qu’il ne pourra être écrit, et laisse ce qui est là', async () => {
    const chemin = join(dossier, 'rapport.csv');
    writeFileSync(chemin, 'avant');
    await new RapportSurDisque().preparer(chemin);
    expect(readFileSync(chemin, 'utf8')).to.equal('avant');

    mkdirSync(join(dossier, 'occupe.html'));
    await rejection(new RapportSurDisque().preparer(join(dossier, 'occupe.csv')), Error);
  });
});
