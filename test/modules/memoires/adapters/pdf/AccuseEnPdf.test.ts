import { buffer } from 'node:stream/consumers';
import { expect } from 'chai';
import { AccuseEnPdf } from '../../../../../src/modules/memoires/adapters/pdf/AccuseEnPdf.ts';
import type { DonneesMemoire } from '../../../../../src/modules/memoires/domain/DonneesMemoire.ts';
import { InMemoryCorrespondants, JEANNE } from '../../support/InMemoryCorrespondants.ts';
import { lirePdf, type PdfLu } from '../../support/lirePdf.ts';
import { referentiel } from '../../support/referentiel.ts';
import { unDebours, uneLigne, unePiece, unMemoire } from '../../support/unMemoire.ts';

const EMPREINTE = '0123456789abcdef'.repeat(4);

const rediger = async (
  memoire: DonneesMemoire,
  correspondants = new InMemoryCorrespondants(),
): Promise<Buffer> => buffer(await new AccuseEnPdf(correspondants, referentiel).rediger(memoire));

const lire = async (memoire: DonneesMemoire, correspondants?: InMemoryCorrespondants): Promise<PdfLu> =>
  lirePdf(await rediger(memoire, correspondants));

/** Spaces that do not break are spaces. */
const plat = ({ texte }: PdfLu): string => texte.replace(/[\u00a0\u202f]/g, ' ');

const unDepot = () =>
  unMemoire()
    .complet()
    .avec({
      debours: [unDebours()],
      pieces: [unePiece('ACTE_DESIGNATION', { nom: 'réquisition.pdf', sha256: EMPREINTE })],
    })
    .depose();

describe('AccuseEnPdf', () => {
  it('porte la date, le numéro, les montants, la juridiction, la mission et le déposant', async () => {
    const { donnees } = unDepot();
    const texte = plat(await lire(donnees));

    for (const attendu of [
      donnees.numero,
      '2 mars 2026 à 10:00:00',
      'Jeanne Martin',
      'Laboratoire Hermès',
      'Tribunal judiciaire de Lyon',
      'Capitaine Durand, commissariat de Villeurbanne',
      '20 janvier 2026',
      '231,25 €',
      '46,25 €',
      '15,00 €',
      '292,50 €',
    ]) {
      expect(texte).to.include(attendu);
    }
  });

  it('donne pour chaque pièce son nom, son type et son empreinte entière', async () => {
    const texte = plat(await lire(unDepot().donnees));

    expect(texte).to.include('réquisition.pdf');
    expect(texte).to.include('Acte de désignation');
    expect(texte).to.include(EMPREINTE);
  });

  it('cite l’article qui dispense de TVA', async () => {
    const exoneree = uneLigne({ rang: 1, tauxTva: 0, codeTva: 'FRANCHISE_EN_BASE' });
    const texte = plat(await lire({ ...unDepot().donnees, lignes: [uneLigne(), exoneree] })).replace(
      /\s+/g,
      ' ',
    );

    expect(texte).to.include('TVA à 0 % (TVA non applicable, article 293 B du CGI)');
    expect(texte).to.match(/TVA à 20 % (?!\()/);
  });

  it('dit le dépôt, et non ce qui est venu après lui', async () => {
    const depose = unDepot();
    const ajoutee = unePiece('ATTESTATION_MISSION', {
      nom: 'complément.pdf',
      ajouteeLe: new Date('2026-04-01T08:00:00.000Z'),
    });
    const texte = plat(
      await lire({ ...depose.donnees, etat: 'COMPLETE', pieces: [...depose.donnees.pieces, ajoutee] }),
    );

    expect(texte).to.include('Pièce jointe (1)');
    expect(texte).not.to.include('complément.pdf');
  });

  it('rappelle la date du premier dépôt d’un mémoire corrigé', async () => {
    const { donnees } = unDepot();
    const texte = plat(await lire({ ...donnees, premierDepotLe: new Date('2026-01-15T08:00:00.000Z') }));

    expect(texte).to.include('Premier dépôt');
    expect(texte).to.include('15 janvier 2026');
  });

  it('est balisé : titres, tableaux avec leurs en-têtes, langue et titre du document', async () => {
    const { objets, metadonnees } = await lire(unDepot().donnees);
    const nombreDe = (balise: string): number =>
      objets.filter((objet) => objet.includes(`/S /${balise}\n`)).length;

    expect(nombreDe('Document')).to.equal(1);
    expect(nombreDe('H1')).to.equal(1);
    expect(nombreDe('H2')).to.equal(4);
    expect(nombreDe('Table')).to.equal(4);
    expect(objets.filter((objet) => objet.includes('/Scope /Column'))).to.have.lengthOf(2);
    expect(nombreDe('TD')).to.be.greaterThan(10);
    expect(objets.some((objet) => objet.includes('/Lang (fr-FR)'))).to.equal(true);
    expect(objets.some((objet) => objet.includes('/Marked true'))).to.equal(true);
    expect(objets.some((objet) => objet.includes('/DisplayDocTitle true'))).to.equal(true);
    expect(metadonnees).to.match(/<pdfuaid:part>1</);
    expect(metadonnees).to.include('Accusé de dépôt du mémoire');
  });

  it('porte ses polices, pour toutes les écritures d’Europe', async () => {
    const { donnees } = unDepot();
    const prestataire = { ...donnees.prestataire, designation: 'Łukasz Şahin, Дмитрий Ελένη Nguyễn' };
    const pdf = await lire({ ...donnees, prestataire });
    const descripteurs = pdf.objets.filter((objet) => objet.includes('/Type /FontDescriptor'));

    expect(descripteurs.length).to.be.greaterThan(3);
    for (const descripteur of descripteurs) expect(descripteur).to.match(/\/FontFile[23]? \d+ 0 R/);
    expect(pdf.objets.join('\n')).not.to.match(/\/BaseFont \/Helvetica/);
    const texte = plat(pdf).replace(/\n/g, '');
    for (const mot of ['Łukasz', 'Şahin', 'Дмитрий', 'Ελένη', 'Nguyễn']) expect(texte).to.include(mot);
    expect(texte).not.to.include('\ufffd');
  });

  it('se lit en anglais quand le déposant lit l’anglais', async () => {
    const pdf = await lire(unDepot().donnees, new InMemoryCorrespondants({ 1: { ...JEANNE, langue: 'en' } }));

    expect(plat(pdf)).to.include('Filing receipt for statement');
    expect(plat(pdf)).to.include('€292.50');
    expect(pdf.objets.some((objet) => objet.includes('/Lang (en-GB)'))).to.equal(true);
  });

  it('est le même à l’octet près quand la réaction recommence', async () => {
    const { donnees } = unDepot();

    expect((await rediger(donnees)).equals(await rediger(donnees))).to.equal(true);
  });

  it('tient sur autant de pages qu’il faut', async () => {
    const pieces = Array.from({ length: 60 }, (_, rang) =>
      unePiece('AUTRE', { nom: `pièce numéro ${rang}.pdf` }),
    );
    const pdf = await lire(
      unMemoire()
        .complet()
        .avec({ lignes: [uneLigne()], pieces })
        .depose().donnees,
    );
    const texte = plat(pdf);

    expect(texte).to.include('pièce numéro 0.pdf').and.to.include('pièce numéro 59.pdf');
    const [, total] = /Page 1 sur (\d+)/.exec(texte) ?? [];
    expect(Number(total)).to.be.greaterThan(3);
    expect(texte).to.include(`Page ${total} sur ${total}`);
  });
});
