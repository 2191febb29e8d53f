import { expect } from 'chai';
import { gzipSync } from 'node:zlib';
import type { DocumentDeFlux } from '../../../../../src/modules/flux/application/ports/LecteurDeFlux.ts';
import { exempleE3 } from '../../../../../src/modules/flux/adapters/exemple/exempleE3.ts';
import { LecteurUbl } from '../../../../../src/modules/flux/adapters/lecture/LecteurUbl.ts';
import { phraseDErreur } from '../../../../../src/modules/flux/adapters/phrases/phraseDErreur.ts';
import { CODES_DE_DEMANDE, CODES_TECHNIQUES } from '../../../../../src/modules/flux/domain/ErreurDeFlux.ts';
import type { DocumentLu } from '../../../../../src/modules/flux/domain/DemandeDePaiement.ts';
import { enTarGz, enZip } from '../../support/unLaboratoire.ts';

const lire = async (contenu: string | Buffer, nom = 'memoire.xml'): Promise<readonly DocumentDeFlux[]> => {
  const documents: DocumentDeFlux[] = [];
  for await (const document of new LecteurUbl().lire(nom, Buffer.from(contenu))) documents.push(document);
  return documents;
};

const lu = async (contenu: string | Buffer): Promise<DocumentLu> => {
  const [document] = await lire(contenu);
  if (!document || !('lu' in document)) throw new Error(JSON.stringify(document));
  return document.lu;
};

const technique = async (contenu: string | Buffer): Promise<string> => {
  const [document] = await lire(contenu);
  return document && 'erreur' in document ? document.erreur.code : 'lu';
};

const change = (avant: string | RegExp, apres: string): string => {
  const change = exempleE3().replace(avant, apres);
  if (change === exempleE3()) throw new Error(`nothing changed: ${String(avant)}`);
  return change;
};

const LIGNE = /<cac:InvoiceLine>[^]*<\/cac:InvoiceLine>/;

const attributs = (nombre: number): string =>
  Array.from({ length: nombre }, (_, rang) => `a${rang}=""`).join(' ');

describe('LecteurUbl', () => {
  it('lit l’exemple en entier, sans erreur', async () => {
    const { demande, erreurs, totaux, ...reste } = await lu(exempleE3());

    expect(erreurs).to.deep.equal([]);
    expect(reste).to.include({
      rang: 0,
      numero: 'MISSION-2026-021',
      fournisseur: '73282932000074',
      destinataire: 'TJ-LYON',
    });
    expect(demande).to.deep.include({
      fournisseur: { type: 'SIRET', identifiant: '73282932000074' },
      codeService: 'TOX',
      categorie: null,
      iban: null,
      tvaSurLesDebits: false,
      commentaire: 'Analyses demandées en urgence',
      debours: [],
    });
    expect(demande?.lignes[0]).to.include({ nature: 'PRESTATION', unite: 'ACTE', tauxTva: 2_000 });
    expect(demande?.lignes[0]?.prixUnitaire?.toString()).to.equal('231.25');
    expect(demande?.pieces.map(({ type, nom }) => `${type} ${nom}`)).to.deep.equal([
      'ACTE_DESIGNATION requisition.pdf',
      'ATTESTATION_MISSION attestation.pdf',
    ]);
    expect(totaux.ttc?.toString()).to.equal('555.00');
  });

  it('lit débours, déplacement, unité UN/ECE, exonération, IBAN, catégorie et TVA sur les débits', async () => {
    const ligne = (reste: string): string => `<cac:InvoiceLine><cbc:ID>1</cbc:ID>${reste}</cac:InvoiceLine>`;
    const { demande, erreurs } = await lu(
      change(
        LIGNE,
        ligne(`<cbc:InvoicedQuantity unitCode="KMT">12.500000</cbc:InvoicedQuantity>
          <cbc:LineExtensionAmount>6.38</cbc:LineExtensionAmount><cac:Item><cbc:Description>Trajet</cbc:Description>
          <cac:SellersItemIdentification><cbc:ID>IK</cbc:ID></cac:SellersItemIdentification>
          <cac:CommodityClassification><cbc:ItemClassificationCode>DEPLACEMENT</cbc:ItemClassificationCode></cac:CommodityClassification>
          <cac:ClassifiedTaxCategory><cbc:ID>E</cbc:ID><cbc:Percent>0.00</cbc:Percent>
          <cbc:TaxExemptionReasonCode>FRANCHISE_EN_BASE</cbc:TaxExemptionReasonCode></cac:ClassifiedTaxCategory></cac:Item>
          <cac:Price><cbc:PriceAmount>0.510000</cbc:PriceAmount></cac:Price>`) +
          ligne(`<cbc:LineExtensionAmount>18</cbc:LineExtensionAmount><cac:Item><cbc:Name>Timbre</cbc:Name>
          <cac:ClassifiedTaxCategory><cbc:ID>O</cbc:ID></cac:ClassifiedTaxCategory></cac:Item>`),
      )
        .replace('TVA ENCAISSEMENT', 'TVA DEBIT')
        .replace(
          '<cac:PartyTaxScheme>',
          '<cbc:IndustryClassificationCode>LABORATOIRE</cbc:IndustryClassificationCode><cac:PartyTaxScheme>',
        )
        .replace(
          '<cac:TaxTotal>',
          '<cac:PaymentMeans><cac:PayeeFinancialAccount><cbc:ID>fr76 3000 6000 0112 3456 7890 189</cbc:ID></cac:PayeeFinancialAccount></cac:PaymentMeans><cac:TaxTotal>',
        ),
    );

    expect(erreurs).to.deep.equal([]);
    expect(demande).to.include({
      tvaSurLesDebits: true,
      categorie: 'LABORATOIRE',
      iban: 'FR7630006000011234567890189',
    });
    expect(demande?.lignes).to.have.length(1);
    expect(demande?.lignes[0]).to.include({
      nature: 'DEPLACEMENT',
      unite: 'KM',
      libelle: 'Trajet',
      tarifCode: 'IK',
      tauxTva: 0,
      codeTva: 'FRANCHISE_EN_BASE',
    });
    expect(demande?.debours.map(({ libelle, montant }) => [libelle, montant?.toString()])).to.deep.equal([
      ['Timbre', '18.00'],
    ]);
  });

  const fautes: readonly (readonly [string, string, string, string])[] = [
    ['sans cadre', change(/<aife:CategoryCode>.*<\/aife:CategoryCode>/, ''), 'obligatoire', 'CategoryCode'],
    ['d’un autre cadre', change('>A3<', '>A1<'), 'valeur-inconnue', 'CategoryCode'],
    ['qui est un avoir', change('>380<', '>381<'), 'valeur-inconnue', 'InvoiceTypeCode'],
    ['en dollars', change('>EUR<', '>USD<'), 'valeur-inconnue', 'DocumentCurrencyCode'],
    ['d’un montant en dollars', change('"EUR">92', '"USD">92'), 'valeur-inconnue', 'TaxTotal.TaxAmount'],
    ['sans référence', change(/<cbc:ID>MISSION.*<\/cbc:ID>/, ''), 'obligatoire', 'ID'],
    ['d’un jour qui n’existe pas', change('2026-02-10', '2026-02-30'), 'jour-invalide', 'IssueDate'],
    [
      'd’une fin illisible',
      change(/(<cbc:EndDate>)[^<]*/, '$1hier'),
      'jour-invalide',
      'InvoicePeriod.EndDate',
    ],
    ['d’une autre procédure', change('>PENALE<', '>CIVILE<'), 'valeur-inconnue', 'AccountingCostCode'],
    ['sans fournisseur', change('>73282932000074<', '><'), 'obligatoire', 'AccountingSupplierParty'],
    ['d’un type d’identifiant inconnu', change('"1"', '"9"'), 'valeur-inconnue', 'AccountingSupplierParty'],
    ['sans ligne', change(LIGNE, ''), 'obligatoire', 'InvoiceLine'],
    ['d’une quantité négative', change('>2<', '>-2<'), 'quantite-invalide', 'InvoiceLine.InvoicedQuantity'],
    ['d’un prix au millième', change('>231.25<', '>231.251<'), 'montant-invalide', 'InvoiceLine.Price'],
    [
      'd’un taux illisible',
      change('>20<', '>vingt<'),
      'taux-invalide',
      'InvoiceLine.Item.ClassifiedTaxCategory',
    ],
    [
      'sans taux',
      change(/<cbc:Percent>.*<\/cbc:Percent>/, ''),
      'obligatoire',
      'ClassifiedTaxCategory.Percent',
    ],
    [
      'd’un total de ligne faux',
      change(/(<cbc:InvoicedQuantity.*\s*<cbc:LineExtensionAmount currencyID="EUR">)462.50/, '$1400.00'),
      'total-de-ligne',
      'InvoiceLine.LineExtensionAmount',
    ],
    [
      'avec une remise',
      change('<cac:TaxTotal>', '<cac:AllowanceCharge/><cac:TaxTotal>'),
      'non-recu',
      'AllowanceCharge',
    ],
    [
      'avec un acompte',
      change('<cbc:PayableAmount', '<cbc:PrepaidAmount>10.00</cbc:PrepaidAmount><cbc:PayableAmount'),
      'non-recu',
      'PrepaidAmount',
    ],
    [
      'au prix par lot',
      change('</cbc:PriceAmount>', '</cbc:PriceAmount><cbc:BaseQuantity>10</cbc:BaseQuantity>'),
      'non-recu',
      'BaseQuantity',
    ],
    [
      'sans montant à payer',
      change(/<cbc:PayableAmount.*<\/cbc:PayableAmount>/, ''),
      'obligatoire',
      'LegalMonetaryTotal.PayableAmount',
    ],
    [
      'd’une pièce qui n’est pas du base64',
      change(/(filename="requisition.pdf">)[^<]*/, '$1*****'),
      'piece-illisible',
      'AdditionalDocumentReference[1].Attachment',
    ],
    [
      'd’une pièce sans contenu',
      change(/(filename="attestation.pdf">)[^<]*/, '$1'),
      'obligatoire',
      'AdditionalDocumentReference[2].Attachment',
    ],
  ];
  for (const [quoi, contenu, code, balise] of fautes) {
    it(`d’une facture ${quoi}, dit la faute et sa place`, async () => {
      const { erreurs } = await lu(contenu);

      expect(erreurs.map((erreur) => erreur.code)).to.deep.equal([code]);
      expect(erreurs[0]?.balise).to.include(balise);
      expect(erreurs[0]?.ligne).to.be.greaterThan(1);
      expect(erreurs[0]?.position).to.be.greaterThan(0);
    });
  }

  it('montre la ligne où la faute se trouve', async () => {
    const contenu = change('>231.25<', '>cher<');
    const { erreurs } = await lu(contenu);
    const attendue = contenu.split('\n').findIndex((ligne) => ligne.includes('>cher<')) + 1;

    expect(erreurs[0]).to.include({ balise: 'InvoiceLine.Price.PriceAmount.value', ligne: attendue });
  });

  it('ouvre les pièces en zip, et refuse celle qui est une bombe', async () => {
    const zip = await enZip({ 'dossier/un.pdf': '%PDF-1.4 un', 'deux.pdf': '%PDF-1.4 deux' });
    const avec = (contenu: Buffer): string =>
      change(
        /mimeCode="application\/pdf" filename="requisition.pdf">[^<]*/,
        `mimeCode="application/zip">${contenu.toString('base64')}`,
      );
    const { demande, erreurs } = await lu(avec(zip));
    expect(erreurs).to.deep.equal([]);
    expect(demande?.pieces.map(({ type, nom }) => [type, nom])).to.deep.equal([
      ['ACTE_DESIGNATION', 'un.pdf'],
      ['ACTE_DESIGNATION', 'deux.pdf'],
      ['ATTESTATION_MISSION', 'attestation.pdf'],
    ]);

    const bombe = await enZip({ 'zeros.pdf': Buffer.alloc(30 * 1024 * 1024) });
    expect((await lu(avec(bombe))).erreurs.map(({ code }) => code)).to.deep.equal(['piece-excessive']);
  });

  const profond = `${'<a>'.repeat(40)}${'</a>'.repeat(40)}`;
  const illisibles: readonly (readonly [string, () => string | Buffer | Promise<Buffer>, string])[] = [
    ['un PDF', () => '%PDF-1.4', 'fichier-inconnu'],
    ['un XML coupé', () => exempleE3().slice(0, 900), 'xml-illisible'],
    ['un XML vide', () => '<?xml version="1.0"?>', 'xml-illisible'],
    ['un encodage faux', () => Buffer.from('<a>é</a>', 'latin1'), 'xml-illisible'],
    ['une entité inconnue', () => '<a>&inconnue;</a>', 'xml-illisible'],
    [
      'un milliard de rires',
      () => '<!DOCTYPE a [<!ENTITY b "hahaha"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>',
      'doctype-interdit',
    ],
    [
      'une entité externe',
      () => '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
      'doctype-interdit',
    ],
    ['trop de niveaux', () => profond, 'xml-excessif'],
    ['trop d’éléments', () => `<a>${'<b/>'.repeat(100_001)}</a>`, 'xml-excessif'],
    ['trop d’attributs', () => `<a ${attributs(101)}/>`, 'xml-excessif'],
    ['trop d’attributs en tout', () => `<a>${`<b ${attributs(100)}/>`.repeat(1_000)}</a>`, 'xml-excessif'],
    ['une autre racine', () => '<Facture/>', 'racine-inconnue'],
    ['une facture sans espace de noms', () => '<Invoice/>', 'racine-inconnue'],
    [
      'un zip coupé',
      async () => (await enZip({ 'a.xml': exempleE3() })).subarray(0, 200),
      'archive-illisible',
    ],
    ['un gzip qui n’est pas un tar', () => gzipSync('pas un tar'.repeat(200)), 'archive-illisible'],
    ['un tar.gz vide', () => enTarGz({}), 'archive-vide'],
    [
      'un zip de fichiers du système',
      () => enZip({ '__MACOSX/a.xml': 'x', '.DS_Store': 'x' }),
      'archive-vide',
    ],
    ['une bombe en zip', () => enZip({ 'a.xml': Buffer.alloc(20 * 1024 * 1024) }), 'archive-excessive'],
    ['une bombe en gzip', () => gzipSync(Buffer.alloc(80 * 1024 * 1024)), 'archive-excessive'],
    [
      'trop de fichiers',
      () => enZip(Object.fromEntries(Array.from({ length: 1_001 }, (_, rang) => [`${rang}.xml`, '']))),
      'archive-excessive',
    ],
  ];
  for (const [quoi, contenu, code] of illisibles) {
    it(`refuse ${quoi}`, async () => expect(await technique(await contenu())).to.equal(code)).timeout(20_000);
  }

  it('lit l’UTF-16 et le latin1 qui se disent', async () => {
    const utf16 = Buffer.from(`\ufeff${exempleE3().replace('UTF-8', 'UTF-16')}`, 'utf16le');
    const latin1 = Buffer.from(exempleE3().replace('UTF-8', 'ISO-8859-1').replaceAll('’', ' '), 'latin1');

    expect((await lu(utf16)).demande?.commentaire).to.equal('Analyses demandées en urgence');
    expect((await lu(latin1)).demande?.commentaire).to.equal('Analyses demandées en urgence');
  });

  it('dans une archive, ne laisse pas un mauvais fichier cacher les autres', async () => {
    const documents = await lire(
      await enTarGz({ 'a.xml': exempleE3(), 'b.pdf': '%PDF', 'c.xml': exempleE3() }),
    );

    expect(
      documents.map((document) => ('lu' in document ? document.lu.rang : document.erreur.fichier)),
    ).to.eql([0, 'b.pdf', 2]);
  });

  it('a pour chaque faute une phrase et un remède, dans les deux langues', () => {
    const place = { fichier: 'a.xml', balise: 'ID.value', ligne: 3, position: 7 };
    const params = {
      valeur: 'x',
      attendu: 'y',
      declare: '1.00',
      cause: 'z',
      syntaxe: 's',
      racine: 'r',
      nombre: 12,
    };
    for (const code of [...CODES_TECHNIQUES, ...CODES_DE_DEMANDE]) {
      for (const langue of ['fr', 'en'] as const) {
        const dit = { fr: 'Une faute a été trouvée.', en: 'A fault was found.' };
        const { faute, remede, lieu } = phraseDErreur({ code, params, dit, ...place }, langue);
        expect(faute, code).to.match(/^.{8,}\.$/);
        expect(remede, code).to.match(/^.{8,}\.$/);
        expect(faute + remede).not.to.include('undefined');
        expect(lieu).to.include('ID.value').and.include('3').and.include('7');
      }
    }
  });
});
