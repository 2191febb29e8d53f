import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { ExportRefuse } from '../../../../../src/modules/reprise/domain/ExportRefuse.ts';
import type { RaisonDeRefus } from '../../../../../src/modules/reprise/domain/raisonsDeRefus.ts';
import { rejection } from '../../../../support/rejection.ts';
import { entreesDe, tarGz, zip, type EntreeDEssai } from '../../support/archives.ts';
import { exportFaitMain } from '../../support/exportFaitMain.ts';
import { toutLire } from '../../support/toutLire.ts';
import { unOuvreur, type OuvreurDEssai } from '../../support/unOuvreur.ts';

interface ManifesteEcrit {
  version: unknown;
  extraitLe: unknown;
  encodage: unknown;
  fichiers: Record<string, { lignes: number; sha256: string }>;
}

describe('Refus d’un export', () => {
  let dossier: string;
  let source: string;
  let essai: OuvreurDEssai;

  beforeEach(async () => {
    dossier = mkdtempSync(join(tmpdir(), 'chorus-pro-refus-'));
    source = join(dossier, 'export');
    exportFaitMain(source);
    essai = await unOuvreur(dossier);
  });
  afterEach(() => rmSync(dossier, { recursive: true }));

  const raisonDe = async (chemin: string, jusquAuxPieces = false): Promise<RaisonDeRefus> => {
    const ouvrir = async (): Promise<void> => {
      const ouvert = await essai.ouvreur.ouvrir(chemin);
      await ouvert.controler();
      await toutLire(ouvert);
      if (jusquAuxPieces) await ouvert.preparerLesPieces(() => undefined);
    };
    return (await rejection(ouvrir(), ExportRefuse)).raison;
  };
  const changerLeManifeste = (changer: (manifeste: ManifesteEcrit) => void): void => {
    const chemin = join(source, 'manifeste.json');
    const manifeste = JSON.parse(readFileSync(chemin, 'utf8')) as ManifesteEcrit;
    changer(manifeste);
    writeFileSync(chemin, JSON.stringify(manifeste));
  };

  describe('par son manifeste', () => {
    it('absent, ou par lien', async () => {
      const chemin = join(source, 'manifeste.json');
      const contenu = readFileSync(chemin);
      unlinkSync(chemin);
      expect(await raisonDe(source)).to.equal('MANIFESTE_ABSENT');
      writeFileSync(join(dossier, 'ailleurs.json'), contenu);
      symlinkSync(join(dossier, 'ailleurs.json'), chemin);
      expect(await raisonDe(source)).to.equal('MANIFESTE_ABSENT');
    });

    it('qui n’est pas du JSON', async () => {
      writeFileSync(join(source, 'manifeste.json'), '{');
      expect(await raisonDe(source)).to.equal('MANIFESTE_INVALIDE');
    });

    for (const version of [2, '1', null]) {
      it(`d’une autre version (${JSON.stringify(version)})`, async () => {
        changerLeManifeste((manifeste) => (manifeste.version = version));
        expect(await raisonDe(source)).to.equal('VERSION_INCONNUE');
      });
    }

    it('avec un encodage, une date ou un nombre qui ne conviennent pas', async () => {
      changerLeManifeste((manifeste) => (manifeste.encodage = 'latin-9'));
      expect(await raisonDe(source)).to.equal('MANIFESTE_INVALIDE');
      exportFaitMain(source);
      changerLeManifeste((manifeste) => (manifeste.extraitLe = 'hier'));
      expect(await raisonDe(source)).to.equal('MANIFESTE_INVALIDE');
      exportFaitMain(source);
      changerLeManifeste((manifeste) => (manifeste.fichiers['etats.csv']!.lignes = -1));
      expect(await raisonDe(source)).to.equal('MANIFESTE_INVALIDE');
    });

    it('qui n’annonce pas un des fichiers', async () => {
      changerLeManifeste((manifeste) => delete manifeste.fichiers['etats.csv']);
      expect(await raisonDe(source)).to.equal('FICHIER_ABSENT');
    });

    it('qui annonce les fichiers sans leur extension : il est accepté', async () => {
      changerLeManifeste((manifeste) => {
        manifeste.fichiers = Object.fromEntries(
          Object.entries(manifeste.fichiers).map(([nom, annonce]) => [nom.replace('.csv', ''), annonce]),
        );
      });
      const ouvert = await essai.ouvreur.ouvrir(source);
      await ouvert.controler();
      await toutLire(ouvert);
      expect(ouvert.manifeste.fichiers.memoires.lignes).to.equal(16);
    });
  });

  describe('par un fichier', () => {
    it('absent', async () => {
      unlinkSync(join(source, 'etats.csv'));
      expect(await raisonDe(source)).to.equal('FICHIER_ABSENT');
    });

    it('d’un octet de plus', async () => {
      appendFileSync(join(source, 'etats.csv'), '\n');
      expect(await raisonDe(source)).to.equal('EMPREINTE_DIFFERENTE');
    });

    it('d’une ligne de moins que dans le manifeste', async () => {
      changerLeManifeste((manifeste) => (manifeste.fichiers['etats.csv']!.lignes += 1));
      expect(await raisonDe(source)).to.equal('NOMBRE_DIFFERENT');
    });

    it('vide, sans une colonne, ou avec deux fois la même', async () => {
      const etats = join(source, 'etats.csv');
      const complet = readFileSync(etats, 'utf8');
      writeFileSync(etats, '');
      expect(await raisonDe(source)).to.equal('COLONNE_ABSENTE');
      writeFileSync(etats, complet.replace(';motif;', ';'));
      expect(await raisonDe(source)).to.equal('COLONNE_ABSENTE');
      writeFileSync(etats, complet.replace('commentaire', 'motif'));
      expect(await raisonDe(source)).to.equal('COLONNE_REPETEE');
    });
  });

  describe('par son contenant', () => {
    it('absent, ou d’une autre sorte', async () => {
      expect(await raisonDe(join(dossier, 'rien.zip'))).to.equal('ILLISIBLE');
      writeFileSync(join(dossier, 'export.rar'), '');
      expect(await raisonDe(join(dossier, 'export.rar'))).to.equal('CONTENEUR_INCONNU');
    });

    for (const [sorte, faire] of [
      ['tar.gz', tarGz],
      ['zip', zip],
    ] as const) {
      const archive = (entrees: readonly EntreeDEssai[]): Promise<string> =>
        faire(join(dossier, `export.${sorte}`), entrees);

      it(`${sorte} tronqué, ou qui n’en est pas un`, async () => {
        const chemin = await archive(entreesDe(source));
        const entier = readFileSync(chemin);
        writeFileSync(chemin, entier.subarray(0, entier.length / 2));
        expect(await raisonDe(chemin)).to.equal('ILLISIBLE');
        writeFileSync(chemin, 'ceci n’est pas une archive');
        expect(await raisonDe(chemin)).to.equal('ILLISIBLE');
        expect(readdirSync(essai.travaux)).to.deep.equal([]);
      });

      it(`${sorte} sans manifeste`, async () => {
        const sans = entreesDe(source).filter(({ nom }) => nom !== 'manifeste.json');
        expect(await raisonDe(await archive(sans))).to.equal('MANIFESTE_ABSENT');
      });

      it(`${sorte} qui contient un lien`, async () => {
        const avec = [
          { nom: 'pieces/lien.pdf', type: 'symlink' as const, contenu: '/etc/passwd' },
          ...entreesDe(source),
        ];
        expect(await raisonDe(await archive(avec))).to.equal('ENTREE_INTERDITE');
      });

      it(`${sorte} dont le nom d’une entrée ne doit pas être dit`, async () => {
        const avec = [
          { nom: 'pieces/DUPONT Jeanne.pdf', type: 'symlink' as const, contenu: '/etc/passwd' },
          ...entreesDe(source),
        ];
        const chemin = await archive(avec);
        const { objet } = await rejection(essai.ouvreur.ouvrir(chemin), ExportRefuse);
        expect(objet).to.equal('#1');
      });

      it(`${sorte} qui contient deux fois le même fichier`, async () => {
        const entrees = entreesDe(source);
        const deux = [...entrees, { nom: 'etats.csv', contenu: 'autre' }];
        expect(await raisonDe(await archive(deux), true)).to.equal('ENTREE_REPETEE');
        rmSync(join(dossier, `export.${sorte}`));
        const piece = [...entrees, { nom: 'pieces/m1/attestation.pdf', contenu: 'autre' }];
        expect(await raisonDe(await archive(piece), true)).to.equal('ENTREE_REPETEE');
      });

      it(`${sorte} dont un nom est trop long, ou celui d’un fichier et d’un dossier`, async () => {
        const longue = { nom: `pieces/${'x'.repeat(300)}`, contenu: 'x' };
        expect(await raisonDe(await archive([...entreesDe(source), longue]), true)).to.equal(
          'ENTREE_INTERDITE',
        );
        rmSync(join(dossier, `export.${sorte}`));
        const dedans = { nom: 'pieces/m1/attestation.pdf/dedans', contenu: 'x' };
        expect(await raisonDe(await archive([...entreesDe(source), dedans]), true)).to.equal(
          'ENTREE_REPETEE',
        );
      });

      it(`${sorte} dont une pièce se déploie au-delà du croyable`, async () => {
        const enorme = { nom: 'pieces/bombe.pdf', contenu: Buffer.alloc(80 * 1_048_576) };
        expect(await raisonDe(await archive([...entreesDe(source), enorme]), true)).to.equal(
          'TROP_COMPRESSE',
        );
      });

      it(`${sorte} : une reprise interrompue retrouve ce qui était déballé`, async () => {
        const chemin = await archive(entreesDe(source));
        const premier = await essai.ouvreur.ouvrir(chemin);
        await premier.preparerLesPieces(() => undefined);
        await premier.fermer(false);
        const [travail] = readdirSync(essai.travaux);
        const repere = join(essai.travaux, travail!, 'export', 'pieces', 'm1', 'temoin');
        writeFileSync(repere, '');

        const second = await essai.ouvreur.ouvrir(chemin);
        await second.preparerLesPieces(() => undefined);
        expect(existsSync(repere)).to.equal(true);
        await second.fermer(true);
        expect(readdirSync(essai.travaux)).to.deep.equal([]);
      });
    }

    it('zip dont une pièce est plus longue qu’annoncé', async () => {
      const menteuse = { nom: 'pieces/menteuse.pdf', contenu: Buffer.alloc(100_000, 'x') };
      const chemin = await zip(join(dossier, 'export.zip'), [...entreesDe(source), menteuse]);
      const octets = readFileSync(chemin);
      const repertoire = octets.lastIndexOf(menteuse.nom) - 46;
      expect(octets.readUInt32LE(repertoire + 24)).to.equal(100_000);
      octets.writeUInt32LE(10, repertoire + 24);
      writeFileSync(chemin, octets);

      expect(await raisonDe(chemin, true)).to.equal('ILLISIBLE');
    });

    for (const nom of [
      '../dehors.csv',
      '/etc/absolu.csv',
      'pieces/../../dehors.pdf',
      'pieces/a\\..\\b.pdf',
    ]) {
      it(`tar.gz dont une entrée se nomme ${JSON.stringify(nom)}`, async () => {
        const chemin = await tarGz(join(dossier, 'export.tar.gz'), [
          { nom, contenu: 'x' },
          ...entreesDe(source),
        ]);
        expect(await raisonDe(chemin)).to.equal('ENTREE_INTERDITE');
        expect(existsSync(join(dossier, 'dehors.csv'))).to.equal(false);
      });

      it(`zip dont une entrée se nomme ${JSON.stringify(nom)}`, async () => {
        /* The same length, put in the finished archive: what writes zips refuses such names. */
        const sage = 'x'.repeat(Buffer.byteLength(nom));
        const chemin = await zip(join(dossier, 'export.zip'), [
          { nom: sage, contenu: 'x' },
          ...entreesDe(source),
        ]);
        writeFileSync(chemin, readFileSync(chemin, 'latin1').replaceAll(sage, nom), 'latin1');
        expect(await raisonDe(chemin)).to.equal('ENTREE_INTERDITE');
      });
    }
  });

  it('ne suit pas un lien parmi les pièces d’un dossier', async () => {
    const piece = join(source, 'pieces/m1/attestation.pdf');
    const contenu = readFileSync(piece);
    writeFileSync(join(dossier, 'secret'), contenu);
    unlinkSync(piece);
    symlinkSync(join(dossier, 'secret'), piece);
    symlinkSync(dossier, join(source, 'pieces/dossier'));
    const ouvert = await essai.ouvreur.ouvrir(source);
    const demande = (chemin: string) => ({ chemin, sha256: '0'.repeat(64) });

    const trouvees = await ouvert.adopter([
      demande('pieces/m1/attestation.pdf'),
      demande('pieces/dossier/secret'),
    ]);
    expect(trouvees).to.deep.equal([{ sort: 'ABSENTE' }, { sort: 'ABSENTE' }]);
  });

  it('tient pour absente une pièce à laquelle aucun chemin ne mène', async () => {
    symlinkSync('boucle', join(source, 'pieces/boucle'));
    const ouvert = await essai.ouvreur.ouvrir(source);
    const trouvees = await ouvert.adopter([
      { chemin: 'pieces/boucle/secret', sha256: '0'.repeat(64) },
      { chemin: `pieces/${'x'.repeat(300)}`, sha256: '0'.repeat(64) },
    ]);

    expect(trouvees).to.deep.equal([{ sort: 'ABSENTE' }, { sort: 'ABSENTE' }]);
  });
});
