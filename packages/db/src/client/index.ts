export { connect, connectReads } from './connect.ts';
export type { Connection, ConnectOptions, Database, ReadConnection, Sql, Transaction } from './connect.ts';
export { transactionSql } from './transaction-sql.ts';
