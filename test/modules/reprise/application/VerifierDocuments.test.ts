import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import type { EcartDeReprise } from '../../../../src/modules/reprise/application/EcartDeReprise.ts';
import { freshOpenedDatabase, testDialects } from '../../../support/freshDatabase.ts';
import { SANS_SUIVI, unChantier, type Chantier } from '../support/unChantier.ts';
import { unExport } from '../support/unExport.ts';

const sha256 = (texte: string): string => createHash('sha256').update(texte).digest('hex');

type Row = Record<string, unknown> & { id: number };

for (const dialect of testDialects) {
  describe(`VerifierDocuments sur ${dialect}`, () => {
    const opened = freshOpenedDatabase(dialect);
    let chantier: Chantier;
    let chemin: string;

    before(async () => {
      chantier = await unChantier(opened());
      chemin = unExport()
        .fournisseur(1)
        .memoire(1, 1, 1)
        .fournisseur(2)
        .memoire(2, 2, 2)
        .piece('D1', 'le mandat', { fournisseur_id: 'F1', nom: 'mandat.txt' })
        .ajouter('mandats', { id: 'G1', mandant_id: 'F1', mandataire_id: 'F2', piece_id: 'D1' })
        .piece('D2', 'perdu', { fournisseur_id: 'F1', nom: 'perdu.txt' })
        .ajouter('mandats', { id: 'G2', mandant_id: 'F2', mandataire_id: 'F1', piece_id: 'D2' })
        .piece('D3', 'une inscription', { fournisseur_id: 'F2', nom: 'inscription.txt' })
        .piece('D4', 'perdue', { fournisseur_id: 'F2', nom: 'perdue.txt' })
        .ecrire(['pieces/D2.txt', 'pieces/D4.txt']);
      await chantier.prendre(chemin);
    });

    const verifier = (): Promise<readonly EcartDeReprise[]> =>
      chantier.verifier.execute({ chemin, suivi: SANS_SUIVI });
    const table = (nom: 'mandats' | 'pieces') => opened().database.from<Row>(`structures_${nom}`);
    const seul = async (nom: 'mandats' | 'pieces'): Promise<Row> => {
      const [row, ...autres] = await table(nom);
      if (!row || autres.length > 0) throw new Error(`one row of ${nom} was expected`);
      return row;
    };
    /** Writes over the row as nobody here can, and puts it back. */
    const alterer = async (
      nom: 'mandats' | 'pieces',
      dit: Record<string, unknown>,
    ): Promise<readonly EcartDeReprise[]> => {
      const row = await seul(nom);
      await table(nom)
        .where({ id: row.id })
        .update(dit as Row);
      const ecarts = await verifier();
      await table(nom).where({ id: row.id }).update(row);
      expect(await verifier()).to.deep.equal([]);
      return ecarts;
    };
    const effacer = async (nom: 'mandats' | 'pieces'): Promise<readonly EcartDeReprise[]> => {
      const row = await seul(nom);
      await table(nom).where({ id: row.id }).delete();
      const ecarts = await verifier();
      await table(nom).insert(row);
      expect(await verifier()).to.deep.equal([]);
      return ecarts;
    };
    const altererLeContenu = async (texte: string): Promise<readonly EcartDeReprise[]> => {
      const hash = sha256(texte);
      const fichier = join(chantier.dossier, hash.slice(0, 2), hash.slice(2, 4), hash);
      expect(readFileSync(fichier, 'utf8')).to.equal(texte);
      rmSync(fichier);
      const absent = await verifier();
      writeFileSync(fichier, 'autre chose');
      const altere = await verifier();
      rmSync(fichier);
      writeFileSync(fichier, texte);
      expect(await verifier()).to.deep.equal([]);
      return [...absent, ...altere];
    };
    const different = (sujet: string, quoi: string): EcartDeReprise => ({
      sujet,
      attendu: 'comme dans l’export',
      trouve: `différent (${quoi})`,
    });
    const compte = (sujet: string, attendus: number): EcartDeReprise => ({
      sujet,
      attendu: String(attendus),
      trouve: String(attendus - 1),
    });

    it('ne trouve aucun écart après l’import, documents absents de l’export compris', async () => {
      expect(await verifier()).to.deep.equal([]);
    });

    it('trouve les dates, les parties et le document altérés d’un mandat', async () => {
      const mandat = await seul('mandats');
      const sujet = `mandat ${mandat.id}`;

      expect(await alterer('mandats', { du: '2020-01-02' })).to.deep.equal([different(sujet, 'du')]);
      expect(await alterer('mandats', { au: '2024-12-31' })).to.deep.equal([different(sujet, 'au')]);
      expect(
        await alterer('mandats', { mandant_id: mandat.mandataire_id, mandataire_id: mandat.mandant_id }),
      ).to.deep.equal([different(sujet, 'mandant_id, mandataire_id')]);
      expect(await alterer('mandats', { document_sha256: sha256('une inscription') })).to.deep.equal([
        different(sujet, 'document_sha256'),
      ]);
    });

    it('ne compare pas un mandat résilié ici, mais relit son document', async () => {
      const { id, version } = await seul('mandats');
      const resilie = { statut: 'RESILIE', au: '2026-11-30', version: Number(version) + 1 };

      expect(await alterer('mandats', resilie)).to.deep.equal([]);
      expect(await alterer('mandats', { ...resilie, document_sha256: sha256('inconnu') })).to.deep.equal([
        { sujet: `contenu du document du mandat ${id}`, attendu: sha256('inconnu'), trouve: 'illisible' },
      ]);
    });

    it('trouve un mandat effacé, et un contenu absent ou altéré', async () => {
      const { id } = await seul('mandats');
      expect(await effacer('mandats')).to.deep.equal([
        compte('mandats', 1),
        { sujet: `mandat ${id}`, attendu: 'présent', trouve: 'absent' },
      ]);

      const sujet = `contenu du document du mandat ${id}`;
      expect(await altererLeContenu('le mandat')).to.deep.equal([
        { sujet, attendu: sha256('le mandat'), trouve: 'illisible' },
        { sujet, attendu: sha256('le mandat'), trouve: sha256('autre chose') },
      ]);
    });

    it('trouve le nom, la structure et l’empreinte altérés d’un document de structure', async () => {
      const { mandant_id } = await seul('mandats');
      const { id } = await seul('pieces');
      const sujet = `document ${id}`;

      expect(await alterer('pieces', { nom: 'autre.txt' })).to.deep.equal([different(sujet, 'nom')]);
      expect(await alterer('pieces', { structure_id: mandant_id })).to.deep.equal([
        different(sujet, 'structure'),
      ]);
      expect(await alterer('pieces', { sha256: sha256('le mandat') })).to.deep.equal([
        different(sujet, 'sha256'),
      ]);
    });

    it('trouve un document de structure effacé, et un contenu absent ou altéré', async () => {
      const { id } = await seul('pieces');
      expect(await effacer('pieces')).to.deep.equal([
        compte('documents de structures', 1),
        { sujet: `document ${id}`, attendu: 'présent', trouve: 'absent' },
      ]);

      const sujet = `contenu du document ${id}`;
      expect(await altererLeContenu('une inscription')).to.deep.equal([
        { sujet, attendu: sha256('une inscription'), trouve: 'illisible' },
        { sujet, attendu: sha256('une inscription'), trouve: sha256('autre chose') },
      ]);
    });

    it('ne cherche plus ce qu’une personne d’ici a retiré, contenu compris', async () => {
      const hash = sha256('une inscription');
      const fichier = join(chantier.dossier, hash.slice(0, 2), hash.slice(2, 4), hash);
      rmSync(fichier);
      await table('pieces').update({ retiree_le: '2026-12-25T00:00:00.000Z' });

      expect(await verifier()).to.deep.equal([]);

      await table('pieces').update({ retiree_le: null });
      expect(await verifier()).to.have.length(1);
      writeFileSync(fichier, 'une inscription');
    });

    it('trouve ce qu’un lien perdu laisserait sans nom', async () => {
      const liens = () => opened().database.from<{ nature: string; ancien_id: string }>('reprise_liens');
      const perdus = await liens().whereIn('nature', ['MANDAT', 'PIECE']);
      await liens().whereIn('nature', ['MANDAT', 'PIECE']).delete();

      expect(await verifier()).to.deep.equal([
        compte('mandats', 1),
        { sujet: 'mandat G1 de l’export', attendu: 'présent', trouve: 'absent' },
        compte('documents de structures', 1),
        { sujet: 'document D3 de l’export', attendu: 'présent', trouve: 'absent' },
      ]);
      await liens().insert(perdus);
      expect(await verifier()).to.deep.equal([]);
    });
  });
}
