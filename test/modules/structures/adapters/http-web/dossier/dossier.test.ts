import { expect } from 'chai';
import { htmlFaults } from '../../../../../support/htmlFaults.ts';
import { testDialects } from '../../../../../support/freshDatabase.ts';
import { testApp } from '../../../../../support/testApp.ts';
import { fiche } from '../../../../../../src/modules/structures/ficheTokens.ts';
import { ports } from '../../../../../../src/modules/structures/structuresTokens.ts';
import { platform } from '../../../../../../src/platform/tokens.ts';
import { unMandat } from '../../../support/unMandat.ts';
import { uneStructure } from '../../../support/uneStructure.ts';
import { unGestionnaireConnecte, UN_PDF, unSiret } from '../../../support/unePrestation.ts';
import type { Visite } from '../../../support/visite.ts';
import { texteDe } from '../../../support/visite.ts';

const idDe = ({ headers }: { readonly headers: { readonly location?: string } }): string =>
  /\d+$/.exec(headers.location ?? '')?.[0] ?? '';

const MANDAT = { du: '2026-03-01', au: '2026-12-31' };
const TOUS_VALABLES = { nom: 'mandat.pdf', contenu: UN_PDF };

for (const dialect of testDialects) {
  describe(`le dossier d’une structure, sur ${dialect}`, () => {
    const app = testApp(dialect, '2026-03-02T09:00:00.000Z');
    const fautes: string[] = [];

    const page = async (visite: Visite, chemin: string): Promise<string> => {
      const { text } = await visite.lire(chemin).expect(200);
      for (const faute of await htmlFaults(text)) fautes.push(`${chemin}: ${faute}`);
      return texteDe(text);
    };
    const deux = async () => ({
      mandant: await unGestionnaireConnecte(app(), 'Hermès Laboratoire'),
      mandataire: await unGestionnaireConnecte(app(), 'Facturix Services'),
    });
    const donner = (mandant: { visite: Visite; structureId: number }, identifiant: string) =>
      mandant.visite.televerser(
        `/gestionnaire/structures/${mandant.structureId}/mandats/donner`,
        { mandataire: identifiant, ...MANDAT },
        TOUS_VALABLES,
      );
    const idDuMandat = (html: string): string => /mandats\/(\d+)\/document/.exec(html)?.[1] ?? '';

    describe('les mandats de facturation', () => {
      it('se donnent, s’acceptent, permettent de déposer, puis prennent fin', async () => {
        const { mandant, mandataire } = await deux();
        const vide = await page(mandant.visite, `/gestionnaire/structures/${mandant.structureId}/mandats`);
        expect(vide).to.include('n’a donné aucun mandat').and.include('n’a reçu aucun mandat');
        await page(mandant.visite, `/gestionnaire/structures/${mandant.structureId}/mandats/donner`);
        expect((await donner(mandant, mandataire.siret)).status).to.equal(303);

        const recus = `/gestionnaire/structures/${mandataire.structureId}/mandats`;
        const attente = await mandataire.visite.lire(recus).expect(200);
        expect(texteDe(attente.text)).to.include('En attente d’acceptation').and.include('Hermès');
        const mandatId = idDuMandat(attente.text);
        await app().drain();
        const lettre = (await app().mails()).find(({ a }) => a === mandataire.visite.courriel);
        expect(lettre?.sujet).to.equal('Un mandat de facturation est proposé à votre structure');

        expect(await page(mandataire.visite, '/memoires/saisir')).not.to.include('Hermès');
        const document = await mandant.visite
          .lire(`/gestionnaire/structures/${mandant.structureId}/mandats/${mandatId}/document`)
          .expect(200);
        expect(document.headers['content-disposition']).to.include('mandat.pdf');

        expect((await mandataire.visite.envoyer(`${recus}/${mandatId}/accepter`)).status).to.equal(303);
        expect(await page(mandataire.visite, recus)).to.include('En vigueur');
        const saisir = await mandataire.visite.lire('/memoires/saisir').expect(200);
        expect(texteDe(saisir.text)).to.include('Hermès Laboratoire (mandat donné à');
        const ouvert = await mandataire.visite.envoyer('/memoires/saisir', {
          structure: String(mandant.structureId),
        });
        expect(ouvert.status).to.equal(303);
        const entete = ouvert.headers.location as string;
        const brouillon = await page(mandataire.visite, entete);
        expect(brouillon).to.include('Déposé sous mandat par').and.include('Compte courant');
        const fiche = entete.replace('/saisie/en-tete', '');
        expect(await page(mandant.visite, fiche)).to.include('Déposé sous mandat par');
        expect(await mandataire.visite.page('/memoires')).to.include('Hermès Laboratoire');
        expect(await mandant.visite.page('/memoires')).to.include('TMP2026');

        const fin = `/gestionnaire/structures/${mandant.structureId}/mandats/${mandatId}/resilier`;
        expect((await mandant.visite.envoyer(fin)).status).to.equal(303);
        expect(await page(mandataire.visite, recus)).to.include('Résilié');
        await page(mandataire.visite, fiche);
        expect(await mandataire.visite.page('/memoires')).to.include('Hermès Laboratoire');
        expect(await page(mandataire.visite, '/memoires/saisir')).not.to.include('mandat donné à');
        const refus = await mandataire.visite.envoyer('/memoires/saisir', {
          structure: String(mandant.structureId),
        });
        expect(refus.status).to.be.oneOf([403, 409, 422]);
        const modifier = await mandataire.visite.envoyer(entete, {
          'entete.structureId': String(mandant.structureId),
        });
        expect(modifier.status).to.be.oneOf([303, 403]);
        expect(modifier.text).not.to.include('Prestations');
      });

      it('cessent avec leur dernier jour, sans que personne n’y touche', async () => {
        const { mandant, mandataire } = await deux();
        await donner(mandant, mandataire.siret);
        const recus = `/gestionnaire/structures/${mandataire.structureId}/mandats`;
        const mandatId = idDuMandat((await mandataire.visite.lire(recus)).text);
        await mandataire.visite.envoyer(`${recus}/${mandatId}/accepter`);
        expect(await page(mandataire.visite, '/memoires/saisir')).to.include('mandat donné à');

        app().clock.set('2027-01-01T09:00:00.000Z');
        const apres = await mandataire.visite.lire('/memoires/saisir');
        app().clock.set('2026-03-02T09:00:00.000Z');
        expect(apres.text).not.to.include('mandat donné à');
      });

      it('disent ce qui ne va pas, et gardent ce qui est saisi', async () => {
        const { mandant, mandataire } = await deux();
        const chemin = `/gestionnaire/structures/${mandant.structureId}/mandats/donner`;
        const essais = [
          [{ mandataire: '', ...MANDAT }, TOUS_VALABLES, 'Saisissez l’identifiant du mandataire'],
          [{ mandataire: unSiret(), ...MANDAT }, TOUS_VALABLES, 'Aucune structure active'],
          [{ mandataire: mandant.siret, ...MANDAT }, TOUS_VALABLES, 'à elle-même'],
          [
            { mandataire: mandataire.siret, du: '2026-03-02', au: '2026-03-01' },
            TOUS_VALABLES,
            'La date de fin',
          ],
          [{ mandataire: mandataire.siret, ...MANDAT }, null, 'Choisissez le mandat signé'],
          [
            { mandataire: mandataire.siret, ...MANDAT },
            { nom: 'mandat.pdf', contenu: Buffer.from('bonjour') },
            'n’est pas un PDF',
          ],
        ] as const;
        for (const [champs, fichier, attendu] of essais) {
          const refus = await mandant.visite.televerser(chemin, champs, fichier);
          expect(refus.status, attendu).to.equal(422);
          expect(texteDe(refus.text)).to.include(attendu);
          expect(refus.text).to.include(`value="${champs.mandataire || champs.du}"`);
          fautes.push(...(await htmlFaults(refus.text)));
        }
        expect((await donner(mandant, mandataire.siret)).status).to.equal(303);
        const second = await donner(mandant, mandataire.siret);
        expect(texteDe(second.text)).to.include('déjà donné à ce mandataire');
      });

      it('de deux réponses, la seconde apprend la première ; l’étranger n’apprend rien', async () => {
        const { mandant, mandataire } = await deux();
        const etranger = await unGestionnaireConnecte(app(), 'Tiers Curieux');
        await donner(mandant, mandataire.siret);
        const recus = `/gestionnaire/structures/${mandataire.structureId}/mandats`;
        const mandatId = idDuMandat((await mandataire.visite.lire(recus)).text);

        for (const acte of ['accepter', 'decliner', 'resilier']) {
          for (const structureId of [mandant.structureId, etranger.structureId]) {
            const chemin = `/gestionnaire/structures/${structureId}/mandats/${mandatId}/${acte}`;
            expect((await etranger.visite.envoyer(chemin)).status, chemin).to.equal(404);
          }
        }
        await etranger.visite
          .lire(`/gestionnaire/structures/${etranger.structureId}/mandats/${mandatId}/document`)
          .expect(404);
        const parLeMandant = `/gestionnaire/structures/${mandant.structureId}/mandats/${mandatId}/accepter`;
        expect((await mandant.visite.envoyer(parLeMandant)).status).to.equal(404);

        await mandataire.visite.envoyer(`${recus}/${mandatId}/decliner`);
        const conflit = await mandataire.visite.envoyer(`${recus}/${mandatId}/accepter`);
        expect(conflit.status).to.equal(409);
        expect(texteDe(conflit.text)).to.include('déjà répondu').and.include('Décliné');
      });
    });

    describe('les pièces réutilisables', () => {
      const UNE_PIECE = {
        designation: 'Attestation de vigilance',
        type: 'ATTESTATION_MISSION',
        du: '',
        au: '',
      };

      it('s’ajoutent à la structure et au compte, et se joignent à un mémoire', async () => {
        const { mandant: moi } = await deux();
        const chemin = `/gestionnaire/structures/${moi.structureId}/pieces`;
        expect(await page(moi.visite, chemin)).to.include('Aucune pièce n’est enregistrée');
        expect(await page(moi.visite, '/mon-compte/pieces')).to.include('Aucune pièce n’est enregistrée');
        const fichier = { nom: 'vigilance.pdf', contenu: UN_PDF };
        expect((await moi.visite.televerser(chemin, UNE_PIECE, fichier)).status).to.equal(303);
        const sienne = { ...UNE_PIECE, designation: 'Inscription sur la liste', type: 'ACTE_DESIGNATION' };
        expect((await moi.visite.televerser('/mon-compte/pieces', sienne, fichier)).status).to.equal(303);
        expect(await page(moi.visite, chemin))
          .to.include('Attestation de vigilance')
          .and.include('Valable');

        const ouvert = await moi.visite.envoyer('/memoires/saisir', { structure: String(moi.structureId) });
        const etape = (ouvert.headers.location as string).replace('en-tete', 'pieces');
        const { text } = await moi.visite.lire(etape).expect(200);
        expect(texteDe(text)).to.include('Joindre une pièce de la structure');
        const lus = [...text.matchAll(/name="pieceIds"[^>]* value="(\d+)"/g)].map(([, id = '']) => id);
        expect(lus).to.have.lengthOf(2);

        expect((await moi.visite.envoyer(`${etape}/reutiliser`, {})).status).to.equal(422);
        const joint = await moi.visite.envoyer(`${etape}/reutiliser`, { pieceIds: lus });
        expect(joint.status).to.equal(303);
        await moi.visite.envoyer(`${etape}/reutiliser`, { pieceIds: lus });
        const apres = await page(moi.visite, etape);
        expect(apres.match(/Télécharger vigilance\.pdf/g)).to.have.lengthOf(2);
        expect(apres).not.to.include('Joindre une pièce de la structure');
      });

      it('se retirent, et ne se voient que de ceux à qui elles sont', async () => {
        const { mandant: moi, mandataire: autre } = await deux();
        const chemin = `/gestionnaire/structures/${moi.structureId}/pieces`;
        const fichier = { nom: 'vigilance.pdf', contenu: UN_PDF };
        await moi.visite.televerser(chemin, UNE_PIECE, fichier);
        await moi.visite.televerser('/mon-compte/pieces', UNE_PIECE, fichier);
        const idDans = async (ou: string): Promise<string> =>
          /pieces\/(\d+)\/retirer/.exec((await moi.visite.lire(ou)).text)?.[1] ?? '';
        const deStructure = await idDans(chemin);
        const deCompte = await idDans('/mon-compte/pieces');

        await moi.visite.lire(`${chemin}/${deStructure}`).expect(200);
        for (const ailleurs of [
          `${chemin}/${deStructure}`,
          `/gestionnaire/structures/${autre.structureId}/pieces/${deStructure}`,
          `/mon-compte/pieces/${deStructure}`,
          `/mon-compte/pieces/${deCompte}`,
        ]) {
          await autre.visite.lire(ailleurs).expect(404);
          expect((await autre.visite.envoyer(`${ailleurs}/retirer`)).status).to.equal(404);
        }
        expect((await moi.visite.envoyer(`${chemin}/${deStructure}/retirer`)).status).to.equal(303);
        expect(await page(moi.visite, chemin)).to.include('Aucune pièce n’est enregistrée');
        expect((await moi.visite.envoyer(`${chemin}/${deStructure}/retirer`)).status).to.equal(404);
      });

      it('disent ce qui ne va pas, et gardent ce qui est saisi', async () => {
        const { mandant: moi } = await deux();
        const chemin = `/gestionnaire/structures/${moi.structureId}/pieces`;
        const programme = { nom: 'vigilance.pdf', contenu: Buffer.from('MZ programme') };
        const refus = await moi.visite.televerser(chemin, UNE_PIECE, programme);
        expect(refus.status).to.equal(422);
        expect(refus.text).to.include('id="fichier-erreur"').and.include('value="Attestation de vigilance"');
        const sansNom = await moi.visite.televerser(chemin, { ...UNE_PIECE, designation: '' }, programme);
        expect(texteDe(sansNom.text)).to.include('Saisissez la désignation de la pièce');
        const lourd = { nom: 'lourd.pdf', contenu: Buffer.concat([UN_PDF, Buffer.alloc(10 * 1024 * 1024)]) };
        expect((await moi.visite.televerser(chemin, UNE_PIECE, lourd)).status).to.be.oneOf([413, 422]);
        expect(await page(moi.visite, chemin)).to.include('Aucune pièce n’est enregistrée');
      });
    });

    describe('le changement de SIRET', () => {
      it('montre l’avant et l’après, confirme, puis déplace les brouillons', async () => {
        const { visite, structureId, siret } = await unGestionnaireConnecte(app(), 'Ancienne Maison');
        const ouvert = await visite.envoyer('/memoires/saisir', { structure: String(structureId) });
        const brouillon = (ouvert.headers.location as string).replace('/saisie/en-tete', '');
        const chemin = `/gestionnaire/structures/${structureId}/siret`;
        expect(await page(visite, chemin)).to.include('Nouveau SIRET');

        await visite.lire(`${chemin}?siret=12345678901234`).expect(422);
        await visite.lire(`${chemin}?siret=${siret}`).expect(409);
        const nouveau = unSiret();
        const { text } = await visite.lire(`${chemin}?siret=${nouveau}`).expect(200);
        fautes.push(...(await htmlFaults(text)));
        expect(texteDe(text)).to.include('Confirmer le changement de SIRET').and.include('Déplacés vers');
        const version = /name="version" value="(\d+)"/.exec(text)?.[1] ?? '';

        const change = await visite.envoyer(chemin, { version, siret: nouveau });
        expect(change.status).to.equal(303);
        const encore = await visite.envoyer(chemin, { version, siret: nouveau });
        expect(encore.headers.location).to.equal(change.headers.location);
        const nouvelle = await page(visite, change.headers.location as string);
        expect(nouvelle).to.include('Voir la fiche d’origine').and.include('Compte courant');
        const ancienne = await visite.lire(`/gestionnaire/structures/${structureId}`).expect(303);
        expect(ancienne.headers.location).to.equal(`/structures/${structureId}`);
        expect(await page(visite, `/structures/${structureId}`))
          .to.include('Voir la fiche qui remplace celle-ci')
          .and.include('FR76 3000 6000');
        await page(visite, `/gestionnaire/structures/${structureId}/mandats`);
        const raconte = await page(visite, `/gestionnaire/historique?structure=${idDe(change)}`);
        expect(raconte).to.include('SIRET changé').and.include(`${siret} - Ancienne Maison`);
        expect(raconte).to.include('Personne reprise sous le nouveau SIRET');
        const tableur = await visite.lire(`/gestionnaire/historique/export?structure=${idDe(change)}`);
        expect(tableur.text).to.include(`${siret} - Ancienne Maison`).and.include(`${nouveau} - Ancienne`);
        expect(await page(visite, '/accueil')).not.to.include(siret);
        expect(await page(visite, `/mon-compte/rattachements/demander?q=${siret}`)).to.include(
          nouveau.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1 $2 $3 $4'),
        );
        await visite.lire(chemin).expect(303);

        await app().drain();
        const lu = await page(visite, brouillon);
        expect(lu).to.include(nouveau.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1 $2 $3 $4'));
      });

      it('met fin aux mandats, et le dit à l’autre partie', async () => {
        const { mandant, mandataire } = await deux();
        await donner(mandant, mandataire.siret);
        const recus = `/gestionnaire/structures/${mandataire.structureId}/mandats`;
        const mandatId = idDuMandat((await mandataire.visite.lire(recus)).text);
        await mandataire.visite.envoyer(`${recus}/${mandatId}/accepter`);
        expect(await page(mandataire.visite, recus))
          .to.include('En vigueur')
          .and.include('Mettre fin');

        const chemin = `/gestionnaire/structures/${mandant.structureId}/siret`;
        const nouveau = unSiret();
        const { text } = await mandant.visite.lire(`${chemin}?siret=${nouveau}`).expect(200);
        const version = /name="version" value="(\d+)"/.exec(text)?.[1] ?? '';
        const change = await mandant.visite.envoyer(chemin, { version, siret: nouveau });
        expect(change.status).to.equal(303);

        const apres = await page(mandataire.visite, recus);
        expect(apres).to.include('Fin : SIRET changé');
        expect(apres).not.to.include('En vigueur').and.not.include('Mettre fin');
        const donnes = `/gestionnaire/structures/${mandant.structureId}/mandats`;
        expect(await page(mandant.visite, donnes)).to.include('Fin : SIRET changé');
        expect(await page(mandataire.visite, '/memoires/saisir')).not.to.include('mandat donné à');
      });

      it('donne les mandats par pages', async () => {
        const { visite, structureId } = await unGestionnaireConnecte(app(), 'Mandante Fidèle');
        const depot = app().container.get(fiche.mandats);
        for (let rang = 0; rang <= 50; rang += 1) {
          const identite = { nature: 'MORALE', raisonSociale: `Mandataire n° ${rang}.` } as const;
          const id = app().container.get(platform.ids).next();
          const mandataire = uneStructure().avec({
            id,
            identite,
            identifiant: { type: 'AUTRE', valeur: `M${id}` },
          });
          await app().container.get(ports.structures).save(mandataire.build());
          await depot.save(unMandat({ id: id + 1_000_000, mandantId: structureId, mandataireId: id }));
        }
        const chemin = `/gestionnaire/structures/${structureId}/mandats`;
        const premiere = await visite.lire(chemin).expect(200);
        expect(premiere.text.match(/mandats\/\d+\/document/g)).to.have.lengthOf(50);
        expect(await page(visite, chemin))
          .to.include('Mandats plus anciens')
          .and.not.include('Mandataire n° 0.');
        const suite = /href="([^"]*donnes=\d+)"/.exec(premiere.text)?.[1] ?? '';
        const seconde = await page(visite, suite);
        expect(seconde).to.include('Mandataire n° 0.').and.include('Revenir aux plus récents');
        expect(seconde).not.to.include('Mandats plus anciens');
        await visite.lire(`${chemin}?donnes=x`).expect(200);
      });

      it('mène à la structure connue, et n’est pas pour les autres', async () => {
        const { mandant, mandataire } = await deux();
        const chemin = `/gestionnaire/structures/${mandant.structureId}/siret`;
        const refus = await mandant.visite.envoyer(chemin, { version: '1', siret: mandataire.siret });
        expect(refus.status).to.equal(409);
        expect(refus.text).to.include(
          `/mon-compte/rattachements/demander?structure=${mandataire.structureId}`,
        );
        await mandataire.visite.lire(chemin).expect(404);
        expect((await mandataire.visite.envoyer(chemin, { version: '1', siret: unSiret() })).status).to.equal(
          404,
        );
      });
    });

    describe('les comptes et les dates', () => {
      it('remplacent un compte, choisissent celui par défaut, datent le régime', async () => {
        const { visite, structureId } = await unGestionnaireConnecte(app(), 'Comptes Multiples');
        const racine = `/gestionnaire/structures/${structureId}`;
        const { text } = await visite.lire(racine).expect(200);
        const compteId = /comptes-bancaires\/(\d+)\/remplacer/.exec(text)?.[1] ?? '';
        await visite.envoyer(`${racine}/comptes-bancaires/${compteId}/par-defaut`);
        expect(await page(visite, racine)).to.include('Compte courant (Par défaut pour les mémoires)');

        await page(visite, `${racine}/comptes-bancaires/${compteId}/remplacer`);
        const faux = { libelle: 'Neuf', titulaire: 'Moi', iban: 'FR00' };
        const refus = await visite.envoyer(`${racine}/comptes-bancaires/${compteId}/remplacer`, faux);
        expect(refus.status).to.equal(422);
        const juste = { ...faux, iban: 'DE89370400440532013000' };
        await visite.envoyer(`${racine}/comptes-bancaires/${compteId}/remplacer`, juste);
        const apres = await page(visite, racine);
        expect(apres)
          .to.include('Neuf (Par défaut pour les mémoires)')
          .and.include('Du 06/01/2025 au 02/03/2026');
        await visite.lire(`${racine}/comptes-bancaires/${compteId}/remplacer`).expect(404);
      });

      it('gardent l’ancien régime pour les missions d’avant', async () => {
        const { visite, structureId } = await unGestionnaireConnecte(app(), 'Dates Fiscales');
        const racine = `/gestionnaire/structures/${structureId}`;
        const { text } = await visite.lire(`${racine}/modifier`).expect(200);
        const version = /name="version" value="(\d+)"/.exec(text)?.[1] ?? '';
        const fiche = {
          version,
          type: 'SIRET',
          publique: 'non',
          raisonSociale: 'Dates Fiscales',
          categorie: 'INTERPRETE_TRADUCTEUR',
          regime: 'FRANCHISE',
          ligne1: '1 rue des Lilas',
          codePostal: '69001',
          ville: 'Lyon',
          pays: 'FR',
        };
        const futur = await visite.envoyer(`${racine}/modifier`, { ...fiche, depuis: '2026-03-03' });
        expect(futur.status).to.equal(422);
        expect(futur.text).to.include('id="depuis-erreur"');
        expect(
          (await visite.envoyer(`${racine}/modifier`, { ...fiche, depuis: '2026-03-02' })).status,
        ).to.equal(303);
        expect(await page(visite, racine)).to.include('Catégories et régimes fiscaux successifs');
      });
    });

    it('ne montre rien de l’INSEE quand il n’est pas configuré', async () => {
      const { visite, structureId } = await unGestionnaireConnecte(app(), 'Sans Insee');
      expect(await page(visite, `/gestionnaire/structures/${structureId}`)).not.to.include('INSEE');
      await visite.lire(`/gestionnaire/structures/${structureId}/insee`).expect(404);
    });

    after('des pages valides', () => expect([...new Set(fautes)]).to.deep.equal([]));
  });
}
