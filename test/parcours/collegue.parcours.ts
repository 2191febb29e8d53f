import { expect } from 'chai';
import { CABINET, CABINET_AU_LONG, GENS_DU_CABINET } from './support/cabinet.ts';
import { demanderLeRattachement } from './support/demanderLeRattachement.ts';
import { lireLeCourriel } from './support/lireLeCourriel.ts';
import { ESPACE } from './support/ouvrirLEspaceMemoires.ts';
import { parcoursDuCabinet } from './support/parcoursDuCabinet.ts';
import type { Personne } from './support/Personne.ts';

for (const javaScript of [true, false]) {
  describe(`Un collègue rejoint la structure, ${javaScript ? 'avec' : 'sans'} JavaScript`, function () {
    this.timeout(120_000);
    const { entrer } = parcoursDuCabinet(javaScript);
    let alice: Personne;
    let dina: Personne;
    let omar: Personne;

    it('deux personnes demandent leur rattachement ; une seconde demande montre la première', async () => {
      dina = await entrer('dina');
      await demanderLeRattachement(dina, CABINET, 'Interprète en portugais');
      expect(await dina.espaces()).not.to.include(ESPACE);
      await dina.ouvrir('/mon-compte/rattachements/demander?q=horizon');
      await dina.suivre(`Choisir ${CABINET}`);
      await dina.lit('Votre demande est déjà en cours de validation');

      omar = await entrer('omar');
      await demanderLeRattachement(omar, CABINET, 'Traducteur');
    });

    it('un gestionnaire, prévenu, décide des deux en une fois', async () => {
      alice = await entrer('alice');
      const { courriel } = GENS_DU_CABINET.alice;
      await lireLeCourriel(alice, courriel, 'Une demande de rattachement attend votre décision');
      await alice.ouvrir('/accueil');
      await alice.allerDans('Activités du gestionnaire');
      await alice.suivre('2 demandes attendent votre décision.');
      await alice.cocher(`Sélectionner Dina Faure, ${CABINET_AU_LONG}`);
      await alice.cocher(`Sélectionner Omar Saidi, ${CABINET_AU_LONG}`);
      await alice.choisir(
        'Espaces accordés en cas de validation',
        'Tous ceux de la structure, en consultation',
      );
      await alice.appuyer('Valider la sélection');
      await alice.lit('2 demandes sont validées');
      await alice.lit('Aucune demande n’attend votre décision.');
    });

    it('l’onglet paraît à la page suivante, sans nouvelle connexion', async () => {
      for (const personne of [dina, omar]) {
        await personne.ouvrir('/mon-compte/rattachements');
        await personne.rangee(CABINET).lit('Validée');
        expect(await personne.espaces()).to.include(ESPACE);
      }
      await dina.allerDans(ESPACE);
      expect(await dina.bouton('Saisir mémoire').count(), 'consultation saisit').to.equal(0);
      const { courriel } = GENS_DU_CABINET.dina;
      await lireLeCourriel(dina, courriel, 'Votre demande de rattachement est validée');
    });

    it('reçoit un service et la modification, à l’instant', async () => {
      await alice.allerDans('Activités du gestionnaire');
      await alice.suivre(`Utilisateurs ${CABINET}`);
      await alice.suivre('Droits Dina Faure');
      await alice.groupe('Mémoires de frais de justice').cocher('Modification');
      await alice.cocher('ORAL - Interprétariat');
      await alice.appuyer('Enregistrer');
      await alice.lit('Les droits sont enregistrés');

      await dina.ouvrir('/mon-compte/rattachements');
      await dina.rangee(CABINET).lit('Services : Interprétariat');
      await dina.allerDans(ESPACE);
      expect(await dina.bouton('Saisir mémoire').count()).to.equal(1);
    });
  });
}
