export interface ServerTuning {
  /** False gives up crash safety for speed: throw-away databases of tests only. */
  durable: boolean;
}

/** Command-line settings of the server. One machine, one application, two to eight cores. */
export function serverFlags({ durable }: ServerTuning): string[] {
  const settings: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '120',
    shared_buffers: '256MB',
    effective_cache_size: '1GB',
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    // Our statements are short: compiling them costs more than it saves.
    jit: 'off',
    random_page_cost: '1.1',
    max_wal_size: '2GB',
    checkpoint_timeout: '15min',
    // A table that has just got its first rows is planned as an empty one until it is looked at.
    autovacuum_naptime: '10s',
    wal_level: 'minimal',
    max_wal_senders: '0',
    // Containers often have a tiny /dev/shm; parallel workers would fail there.
    dynamic_shared_memory_type: process.platform === 'win32' ? 'windows' : 'mmap',
    log_timezone: 'UTC',
    timezone: 'UTC',
  };
  if (!durable) {
    Object.assign(settings, { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' });
  }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
