import { expect } from 'chai';
import { Champ } from '../../../src/platform/web/components/Champ.tsx';
import { ChampCases } from '../../../src/platform/web/components/ChampCases.tsx';
import { ChampChoix } from '../../../src/platform/web/components/ChampChoix.tsx';
import { ChampListe } from '../../../src/platform/web/components/ChampListe.tsx';
import { ChampSuggestion } from '../../../src/platform/web/components/ChampSuggestion.tsx';
import { ChampTexteLong } from '../../../src/platform/web/components/ChampTexteLong.tsx';
import { Formulaire } from '../../../src/platform/web/components/Formulaire.tsx';
import { ResumeErreurs } from '../../../src/platform/web/components/ResumeErreurs.tsx';
import { idDeChamp } from '../../../src/platform/web/idDeChamp.ts';
import { nomDeChamp } from '../../../src/platform/web/nomDeChamp.ts';
import { rendre } from './rendre.ts';

const options = [
  { valeur: 'a', libelle: 'Pénale' },
  { valeur: 'b', libelle: 'Assimilée' },
];

describe('Champs', () => {
  it('dérivent leur id et leur nom de leur chemin', () => {
    expect(idDeChamp('lignes.0.quantite')).to.equal('lignes-0-quantite');
    expect(nomDeChamp('lignes.0.quantite')).to.equal('lignes[0][quantite]');
    expect(nomDeChamp('reference')).to.equal('reference');
  });

  it('relient l’étiquette, l’indice et l’erreur au contrôle', () => {
    const html = rendre(
      <Champ
        champ="mission.debut"
        libelle="Début"
        indice="Premier jour"
        erreur="Donnez une date."
        type="date"
        valeur="2026-03-27"
        requis
      />,
    );
    expect(html).to.include('for="mission-debut"');
    expect(html).to.match(/<div id="mission-debut-indice" class="govuk-hint">Premier jour/);
    expect(html).to.match(/<p id="mission-debut-erreur" class="govuk-error-message">.*Donnez une date\./);
    expect(html).to.include('aria-describedby="mission-debut-indice mission-debut-erreur"');
    expect(html).to.include('aria-invalid="true"');
    expect(html).to.match(/<input type="date"[^>]* name="mission\[debut\]" value="2026-03-27" required/);
  });

  it('ne décrivent rien quand il n’y a ni indice ni erreur', () => {
    const html = rendre(<Champ champ="reference" libelle="Votre référence" valeur={null} />);
    expect(html).to.not.include('aria-describedby');
    expect(html).to.not.include('aria-invalid');
    expect(html).to.not.include('*');
  });

  it('ne renvoient jamais un mot de passe saisi', () => {
    const html = rendre(
      <Champ champ="motDePasse" libelle="Mot de passe" type="password" valeur="secret de test" />,
    );
    expect(html).to.not.include('secret de test');
    expect(html).to.include('hidden');
  });

  it('échappent ce qui a été saisi', () => {
    const html = rendre(
      <ChampTexteLong champ="texte" libelle="Texte" valeur={'</textarea><script>alert(1)</script>'} />,
    );
    expect(html).to.not.include('<script>');
  });

  it('gardent le choix fait dans une liste', () => {
    const html = rendre(<ChampListe champ="nature" libelle="Nature" options={options} valeur="b" requis />);
    expect(html).to.match(/<option selected value="b"|<option value="b" selected/);
    expect(html).to.include('Choisir dans la liste');
  });

  it('donnent l’id du champ au premier choix, où mène le résumé des erreurs', () => {
    for (const html of [
      rendre(
        <ChampChoix champ="nature" libelle="Nature" options={options} valeur="a" erreur="Choisissez." />,
      ),
      rendre(
        <ChampCases champ="nature" libelle="Nature" options={options} valeurs={['a']} erreur="Choisissez." />,
      ),
    ]) {
      expect(html).to.match(/id="nature" name="nature" value="a" checked/);
      expect(html).to.include('id="nature-2"');
      expect(html).to.match(/<fieldset[^>]*aria-describedby="nature-erreur"/);
    }
  });

  it('proposent sans script un bouton qui cherche le texte saisi', () => {
    const html = rendre(
      <ChampSuggestion
        champ="entete.juridiction"
        libelle="Juridiction"
        source="/juridictions"
        valeur="78"
        texte="Versailles"
      />,
    );
    expect(html).to.match(/<input type="hidden" name="entete\[juridiction\]" value="78"/);
    expect(html).to.include('name="entete[juridictionTexte]" value="Versailles"');
    expect(html).to.match(/<button[^>]*type="submit" name="action" value="chercher:entete.juridiction"/);
  });
});

describe('Formulaire', () => {
  it('place le jeton en premier, avant tout fichier', () => {
    const html = rendre(
      <Formulaire action="/pieces" multipart version={3}>
        <input type="file" name="piece" />
      </Formulaire>,
    );
    expect(html).to.match(
      /<form[^>]*enctype="multipart\/form-data"[^>]*novalidate[^>]*><input type="hidden" name="_csrf" value="jeton-de-test"\/>/,
    );
    expect(html).to.include('<input type="hidden" name="version" value="3"/>');
  });

  it('ne met pas de jeton dans une recherche', () => {
    const html = rendre(
      <Formulaire action="/recherche" methode="get">
        <p>…</p>
      </Formulaire>,
    );
    expect(html).to.not.include('_csrf');
  });
});

describe('ResumeErreurs', () => {
  it('mène à chaque champ, ou à la page qui le porte', () => {
    const html = rendre(
      <ResumeErreurs
        erreurs={[
          { champ: 'lignes.0.quantite', message: 'Indiquez une quantité.' },
          { champ: 'pieces', message: 'Joignez la réquisition.', href: '/memoires/4/saisie/3#pieces' },
          { champ: null, message: 'Le mémoire a changé.' },
        ]}
      />,
    );
    expect(html).to.include('3 points sont à corriger');
    expect(html).to.match(/<a href="#lignes-0-quantite"[^>]*>Indiquez une quantité\./);
    expect(html).to.include('href="/memoires/4/saisie/3#pieces"');
    expect(html).to.include('<li>Le mémoire a changé.</li>');
  });

  it('n’apparaît pas sans erreur', () => {
    expect(rendre(<ResumeErreurs erreurs={[]} />)).to.equal('');
  });
});
