/** The focus goes to the summary as the page opens, then straight into the field of the link followed. */
export const resumeErreurs = (resume: HTMLElement): void => {
  resume.focus();
  resume.addEventListener('click', (event) => {
    const lien = event.target instanceof Element ? event.target.closest('a') : null;
    if (!lien || lien.pathname !== location.pathname || lien.hash === '') return;
    const champ = document.getElementById(decodeURIComponent(lien.hash.slice(1)));
    if (!champ) return;
    event.preventDefault();
    history.replaceState(null, '', lien.hash);
    (champ.closest('.govuk-form-group') ?? champ).scrollIntoView({ block: 'start' });
    champ.focus({ preventScroll: true });
  });
};
