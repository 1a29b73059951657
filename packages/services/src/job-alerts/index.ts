export { isJobSaved, listSavedJobs, setJobSaved } from './saved-jobs.ts';
export { changeSearch, listSavedSearches, removeSearch, saveSearch } from './saved-searches.ts';
export { sendJobAlerts } from './send-alerts.ts';
