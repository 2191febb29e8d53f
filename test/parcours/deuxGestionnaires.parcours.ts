import { expect } from 'chai';
import { CABINET, CABINET_AU_LONG } from './support/cabinet.ts';
import { demanderLeRattachement } from './support/demanderLeRattachement.ts';
import { parcoursDuCabinet } from './support/parcoursDuCabinet.ts';
import type { Personne } from './support/Personne.ts';

const MOTIF = 'Cette personne ne travaille pas pour le cabinet.';

describe('Deux gestionnaires à la fois', function () {
  this.timeout(120_000);
  const { entrer } = parcoursDuCabinet();
  let alice: Personne;
  let bruno: Personne;
  let dina: Personne;

  before(async () => {
    alice = await entrer('alice');
    bruno = await entrer('bruno');
    dina = await entrer('dina');
  });

  it('décident de la même demande : le second voit ce que la première a décidé', async () => {
    await demanderLeRattachement(dina, CABINET, 'Interprète');
    for (const gestionnaire of [alice, bruno]) {
      await gestionnaire.ouvrir('/gestionnaire/demandes');
      await gestionnaire.suivre('Examiner Demande de Dina Faure');
    }
    await alice.cocher('Refuser la demande');
    await alice.remplir('Motif du refus', MOTIF);
    await alice.appuyer('Enregistrer la décision');
    await alice.lit('La demande est refusée');

    await bruno.cocher('Valider la demande');
    await bruno.appuyer('Enregistrer la décision');
    await bruno.lit('Cette demande a déjà été traitée');
    await bruno.lit(/Refusée par Alice Vidal le/);
    await bruno.lit(new RegExp(MOTIF));
    await dina.ouvrir('/mon-compte/rattachements');
    await dina.rangee(CABINET).lit('Refusée');
  });

  it('décident de la même demande dans la liste : rien n’est fait deux fois', async () => {
    await demanderLeRattachement(dina, CABINET, 'Interprète, en fait');
    for (const gestionnaire of [alice, bruno]) {
      await gestionnaire.ouvrir('/gestionnaire/demandes');
      await gestionnaire.cocher(`Sélectionner Dina Faure, ${CABINET_AU_LONG}`);
    }
    await alice.appuyer('Valider la sélection');
    await alice.lit('Une demande est validée');

    await bruno.remplir('Motif du refus', MOTIF);
    await bruno.appuyer('Refuser la sélection');
    await bruno.lit('Aucune demande n’a été traitée');
    await bruno.lit(/Dina Faure\s: Cette demande a déjà été traitée\s: elle est validée/);
  });

  it('modifient la même fiche : le second garde sa saisie et voit ce que la première a enregistré', async () => {
    for (const gestionnaire of [alice, bruno]) {
      await gestionnaire.allerDans('Activités du gestionnaire');
      await gestionnaire.suivre(`Modifier ${CABINET}`);
      await gestionnaire.suivre('Modifier la fiche');
    }
    await alice.remplir('Téléphone', '04 78 00 00 01');
    await alice.appuyer('Enregistrer');
    await alice.lit('La fiche est enregistrée');

    await bruno.remplir('Ville', 'Villeurbanne');
    await bruno.appuyer('Enregistrer');
    await bruno.lit('La fiche a été modifiée pendant votre saisie');
    expect(await bruno.champ('Ville').inputValue()).to.equal('Villeurbanne');
    await bruno.lit('La fiche enregistrée diffère de votre saisie');
    await bruno.lit(/04\s?78\s?00\s?00\s?01/);
    await bruno.suivre('Ouvrir la fiche à jour');
    expect(await bruno.champ('Téléphone').inputValue()).to.match(/04\s?78\s?00\s?00\s?01/);
    await bruno.remplir('Ville', 'Villeurbanne');
    await bruno.appuyer('Enregistrer');
    await bruno.lit('La fiche est enregistrée');
  });

  it('changent les droits de la même personne : le second voit ce que la première a enregistré, et garde sa saisie', async () => {
    for (const gestionnaire of [alice, bruno]) {
      await gestionnaire.ouvrir('/gestionnaire');
      await gestionnaire.suivre(`Utilisateurs ${CABINET}`);
      await gestionnaire.suivre('Droits Dina Faure');
    }
    await alice.cocher('ECRIT - Traduction');
    await alice.appuyer('Enregistrer');
    await alice.lit('Les droits sont enregistrés');

    await bruno.cocher('ORAL - Interprétariat');
    await bruno.appuyer('Enregistrer');
    await bruno.lit('Les droits de cette personne ont changé pendant votre saisie');
    await bruno.lit('Droits enregistrés entre-temps');
    await bruno.lit(/^Traduction$/);
    expect(await bruno.champ('ORAL - Interprétariat').isChecked()).to.equal(true);
    expect(await bruno.champ('ECRIT - Traduction').isChecked()).to.equal(false);
    await bruno.cocher('ECRIT - Traduction');
    await bruno.appuyer('Enregistrer');
    await bruno.lit('Les droits sont enregistrés');
    await dina.ouvrir('/mon-compte/rattachements');
    await dina.rangee(CABINET).lit(/Interprétariat, Traduction|Traduction, Interprétariat/);
  });
});
