import type { FunctionComponent } from 'preact';
import { BarreActions } from '../../../../../../../platform/web/components/BarreActions.tsx';
import { Bouton } from '../../../../../../../platform/web/components/Bouton.tsx';
import { BoutonLien } from '../../../../../../../platform/web/components/BoutonLien.tsx';
import { Carte } from '../../../../../../../platform/web/components/Carte.tsx';
import { Encart } from '../../../../../../../platform/web/components/Encart.tsx';
import { Formulaire } from '../../../../../../../platform/web/components/Formulaire.tsx';
import { Lien } from '../../../../../../../platform/web/components/Lien.tsx';
import { ListeResume } from '../../../../../../../platform/web/components/ListeResume.tsx';
import { usePage } from '../../../../../../../platform/web/PageContext.ts';
import { adresseDeSelection } from '../../listes/selection/adresseDeSelection.ts';
import { TableauDeLignes } from '../../TableauDeLignes.tsx';
import { adresseDEtape, adresseDuMemoire } from '../adresses.ts';
import { CadreDeSaisie } from '../CadreDeSaisie.tsx';
import { ListeDePieces } from '../pieces/ListeDePieces.tsx';
import { textesDe } from '../textes/textesDe.ts';
import type { RecapitulatifPresente } from './presentRecapitulatif.ts';

/** Step 4: everything to read again, every problem with the way to it, and the deposit. */
export const RecapitulatifPage: FunctionComponent<RecapitulatifPresente> = (page) => {
  const { cadre, erreurs, rubriques, lignes, debours, totaux, pieces } = page;
  const textes = textesDe(usePage().langue);
  const { recapitulatif, prestations } = textes;
  const modifier = (etape: 'prestations' | 'pieces', quoi: string): preact.JSX.Element => (
    <Lien href={adresseDEtape(cadre.memoireId, etape)} complement={quoi}>
      {recapitulatif.modifier}
    </Lien>
  );
  return (
    <CadreDeSaisie
      cadre={cadre}
      erreurs={erreurs}
      titreDesErreurs={recapitulatif.titreDesErreurs(erreurs.length)}
    >
      <Avertissements page={page} />
      {rubriques.map(({ titre, elements }) => (
        <Carte key={titre} titre={titre}>
          <ListeResume
            elements={elements.map(({ cle, valeur, hrefModifier }) => ({
              cle,
              valeur,
              action: { libelle: recapitulatif.modifier, href: hrefModifier },
            }))}
          />
        </Carte>
      ))}
      <Carte titre={prestations.titreLignes} action={modifier('prestations', prestations.titreLignes)}>
        {lignes.length === 0 ? (
          <p class="govuk-body">{prestations.vide}</p>
        ) : (
          <TableauDeLignes legende={prestations.liste} lignes={lignes} pied={totaux} />
        )}
      </Carte>
      {debours.length > 0 && (
        <Carte titre={prestations.titreDebours} action={modifier('prestations', prestations.titreDebours)}>
          <TableauDeLignes
            legende={prestations.listeDebours}
            objet={textes.champs['debours.libelle']}
            lignes={debours}
          />
        </Carte>
      )}
      <Carte titre={recapitulatif.pieces} action={modifier('pieces', recapitulatif.pieces)}>
        <ListeDePieces pieces={pieces} />
      </Carte>
      <Depot page={page} />
    </CadreDeSaisie>
  );
};

const Avertissements: FunctionComponent<{ readonly page: RecapitulatifPresente }> = ({ page }) => {
  const { recapitulatif, entete } = textesDe(usePage().langue);
  const { forclusion, doublon, corrige, premierDepot, tva, ecarts } = page;
  return (
    <>
      {corrige && (
        <Encart>
          <p>
            <Lien href={corrige.href}>{corrige.phrase}</Lien>
            {premierDepot !== null && ` ${recapitulatif.premierDepot}\u00a0: ${premierDepot}.`}
          </p>
        </Encart>
      )}
      {forclusion && (
        <Encart
          ton={forclusion.ton === 'urgent' ? 'alerte' : 'attention'}
          titre={recapitulatif.forclusionTitre}
        >
          <p>
            <strong>{forclusion.texte}.</strong> {forclusion.detail}
          </p>
        </Encart>
      )}
      {doublon && (
        <Encart ton="attention" titre={recapitulatif.doublonTitre}>
          <p>
            {doublon.phrase} <Lien href={doublon.href}>{entete.voirDoublon}</Lien>
          </p>
        </Encart>
      )}
      {tva.length > 0 && (
        <Encart ton="attention" titre={recapitulatif.tvaTitre}>
          <ul class="govuk-list govuk-list--bullet">
            {tva.map(({ phrase, href }) => (
              <li key={href}>
                <Lien href={href}>{phrase}</Lien>
              </li>
            ))}
          </ul>
          <p>{recapitulatif.tvaSansBlocage}</p>
        </Encart>
      )}
      {ecarts !== null && (
        <Encart ton="attention" titre={recapitulatif.ecartsTitre}>
          <p>{ecarts}</p>
        </Encart>
      )}
    </>
  );
};

const Depot: FunctionComponent<{ readonly page: RecapitulatifPresente }> = ({ page: { cadre, pret } }) => {
  const { recapitulatif, boutons } = textesDe(usePage().langue);
  const retour = (
    <BoutonLien variante="secondaire" href={adresseDEtape(cadre.memoireId, 'pieces')}>
      {boutons.retour}
    </BoutonLien>
  );
  return (
    <>
      <p class="govuk-body">{pret ? recapitulatif.engagement : recapitulatif.incomplet}</p>
      {pret ? (
        <Formulaire action={`${adresseDuMemoire(cadre.memoireId)}/depot`} version={cadre.version}>
          <BarreActions>
            <Bouton>{recapitulatif.deposer}</Bouton>
            {retour}
          </BarreActions>
        </Formulaire>
      ) : (
        <BarreActions>{retour}</BarreActions>
      )}
      <p class="govuk-body govuk-!-margin-top-6">
        <Lien
          href={adresseDeSelection('supprimer', { id: cadre.memoireId, version: cadre.version }, '/memoires')}
        >
          {recapitulatif.supprimer}
        </Lien>
      </p>
    </>
  );
};
