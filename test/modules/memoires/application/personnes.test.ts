import { Readable } from 'node:stream';
import { expect } from 'chai';
import type { FichierPersonnel } from '../../../../src/kernel/application/DonneesPersonnelles.ts';
import type { FileStore } from '../../../../src/kernel/application/FileStore.ts';
import { RecapitulatifDesMemoires } from '../../../../src/modules/memoires/adapters/recapitulatif/RecapitulatifDesMemoires.ts';
import { DonneesDesMemoires } from '../../../../src/modules/memoires/application/DonneesDesMemoires.ts';
import { ResumerMaSemaine } from '../../../../src/modules/memoires/application/ResumerMaSemaine.ts';
import { habilitation, unActeur, unDeposant } from '../support/acteurs.ts';
import { InMemoryMemoiresDesPersonnes } from '../support/InMemoryMemoiresDesPersonnes.ts';
import { uneLigne, unePiece, unMemoire } from '../support/unMemoire.ts';
import { AUTRE_STRUCTURE, LYON, STRUCTURE, unMonde } from '../support/unMonde.ts';

const SEMAINE = { debut: new Date('2026-03-01T23:00:00.000Z'), fin: new Date('2026-03-08T23:00:00.000Z') };
const PENDANT = new Date('2026-03-04T09:00:00.000Z');

const plat = (texte: string): string => texte.replace(/[\u00a0\u202f]/g, ' ');

const ouverts: string[] = [];
const files: Pick<FileStore, 'open'> = {
  open: async (sha256) => {
    ouverts.push(sha256);
    return Readable.from([Buffer.from(sha256)]);
  },
};

const lus = async (fichiers: AsyncIterable<FichierPersonnel>): Promise<readonly FichierPersonnel[]> => {
  const tous: FichierPersonnel[] = [];
  for await (const fichier of fichiers) tous.push(fichier);
  return tous;
};

interface MemoireRelu {
  readonly lignes: readonly object[];
  readonly prestataire: { readonly compteBancaire: { readonly iban: string } };
}

const relire = (json: unknown): MemoireRelu => JSON.parse(JSON.stringify(json)) as MemoireRelu;

describe('Ce que les mémoires disent à une personne', () => {
  const preparer = () => {
    const monde = unMonde();
    const personnes = new InMemoryMemoiresDesPersonnes(monde.memoires);
    const store = files as FileStore;
    return {
      monde,
      recapitulatif: new RecapitulatifDesMemoires(new ResumerMaSemaine(monde.reader, personnes)),
      donnees: new DonneesDesMemoires(personnes, monde.reader, monde.accuses, store),
    };
  };

  it('le lundi : ce qui attend par état, et ce qui fut payé dans la semaine', async () => {
    const { monde, recapitulatif } = preparer();
    const complet = () => unMemoire().complet(LYON).avec({ structureId: STRUCTURE });
    await monde.garder(complet());
    await monde.garder(complet());
    await monde.garder(complet().depose('A_COMPLETER'));
    await monde.garder(complet().depose('PAYE').avec({ etatLe: PENDANT }));
    await monde.garder(complet().depose('PAYE').avec({ etatLe: SEMAINE.fin }));
    await monde.garder(complet().depose('REFUSE').avec({ structureId: AUTRE_STRUCTURE }));

    const [part] = await recapitulatif.resumer(unDeposant(STRUCTURE), SEMAINE);

    expect(part?.designation).to.equal(`structure ${STRUCTURE}`);
    expect(part?.attentes.map(({ phrase }) => phrase.fr)).to.have.members([
      '2 brouillons à terminer et à déposer',
      '1 mémoire à compléter',
    ]);
    expect(part?.resultats.map(({ phrase }) => [plat(phrase.fr), phrase.en])).to.deep.equal([
      ['1 mémoire payé : 277,50 €', '1 statement paid: €277.50'],
    ]);
  });

  it('le lundi : rien à faire pour qui ne fait que consulter, et les files d’une juridiction pour ses agents', async () => {
    const { monde, recapitulatif } = preparer();
    const complet = () => unMemoire().complet(LYON).avec({ structureId: STRUCTURE });
    await monde.garder(complet());
    await monde.garder(complet().depose());
    await monde.garder(complet().depose('EN_TAXATION'));

    const [lectrice] = await recapitulatif.resumer(unDeposant(STRUCTURE, 'CONSULTATION'), SEMAINE);
    expect(lectrice).to.deep.include({ attentes: [], resultats: [] });

    const agent = unActeur(
      2,
      habilitation(LYON, { MEMOIRES_RECUS: 'MODIFICATION', TAXATION: 'CONSULTATION' }),
    );
    const [file] = await recapitulatif.resumer(agent, SEMAINE);
    expect(file?.attentes).to.deep.equal([
      {
        phrase: { fr: '1 mémoire reçu à traiter', en: '1 received statement to deal with' },
        chemin: '/memoires-recus',
      },
    ]);
  });

  it('l’export : ce qu’elle a écrit, avec ses pièces, un dossier pour chacun', async () => {
    const { monde, donnees } = preparer();
    const pieces = [unePiece('ATTESTATION', { nom: 'a/b.pdf', sha256: 'b'.repeat(64) })];
    const lignes = [uneLigne()];
    const { id, numero } = await monde.garder(
      unMemoire().complet(LYON).avec({ structureId: STRUCTURE, pieces, lignes }).depose(),
    );
    await monde.accuses.garder({ memoireId: id, sha256: 'c'.repeat(64), taille: 3, etabliLe: PENDANT });
    ouverts.length = 0;

    const fichiers = await lus(donnees.exporter(unDeposant(STRUCTURE)));

    expect(fichiers.map(({ chemin }) => chemin)).to.deep.equal([
      `${numero}/memoire.json`,
      `${numero}/accuse-de-depot.pdf`,
      `${numero}/pieces/1 a_b.pdf`,
    ]);
    expect(ouverts).to.deep.equal([]);
    const [memoire, , piece] = fichiers;
    if (!memoire || !('json' in memoire) || !piece || !('ouvrir' in piece)) throw new Error('unexpected');
    await piece.ouvrir();
    expect(ouverts).to.deep.equal(['b'.repeat(64)]);
    const clair = relire(memoire.json);
    expect(clair).to.include({ numero, etat: 'MIS_A_DISPOSITION' });
    expect(clair.lignes[0]).to.include({ prixUnitaire: '231.25', quantite: '1' });
    expect(JSON.stringify(clair)).not.to.match(/sha256|bbbb/);
  });

  it('l’export : rien des autres, ni d’une structure quittée, ni d’un brouillon supprimé', async () => {
    const { monde, donnees } = preparer();
    const complet = () => unMemoire().complet(LYON).avec({ structureId: STRUCTURE });
    await monde.garder(complet().avec({ createurId: 99 }));
    await monde.garder(complet().avec({ structureId: AUTRE_STRUCTURE }));
    await monde.garder(complet().avec({ etat: 'SUPPRIME' }));

    expect(await lus(donnees.exporter(unDeposant(STRUCTURE)))).to.deep.equal([]);
  });

  it('l’export : l’IBAN n’est entier que pour qui peut écrire', async () => {
    const { monde, donnees } = preparer();
    const complet = unMemoire().complet(LYON);
    const compteBancaire = {
      libelle: 'Compte',
      iban: 'FR7630006000011234567890189',
      bic: null,
      titulaire: 'Hermès',
    };
    const prestataire = { ...complet.donnees.prestataire, compteBancaire };
    await monde.garder(complet.avec({ structureId: STRUCTURE, prestataire }));

    const ibans: string[] = [];
    for (const niveau of ['MODIFICATION', 'CONSULTATION'] as const) {
      const [memoire] = await lus(donnees.exporter(unDeposant(STRUCTURE, niveau)));
      if (!memoire || !('json' in memoire)) throw new Error('unexpected');
      ibans.push(relire(memoire.json).prestataire.compteBancaire.iban);
    }
    expect(ibans).to.deep.equal(['FR7630006000011234567890189', '…0189']);
  });

  it('l’export : se lit par lots, sans rien sauter', async () => {
    const { monde, donnees } = preparer();
    for (let rang = 0; rang < 401; rang += 1)
      await monde.garder(unMemoire().complet(LYON).avec({ structureId: STRUCTURE }));

    const fichiers = await lus(donnees.exporter(unDeposant(STRUCTURE)));
    const dossiers = fichiers.filter(({ chemin }) => chemin.endsWith('memoire.json'));
    expect(new Set(dossiers.map(({ chemin }) => chemin)).size).to.equal(401);
  });
});
