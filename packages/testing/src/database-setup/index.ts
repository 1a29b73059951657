export { startTestDatabase as setup } from '../database/start-test-database.ts';
