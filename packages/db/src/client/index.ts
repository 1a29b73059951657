export { connect } from './connect.ts';
export type { Connection, ConnectOptions, Database, Sql, Transaction } from './connect.ts';
export { transactionSql } from './transaction-sql.ts';
