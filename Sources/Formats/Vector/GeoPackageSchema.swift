#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// The tables and triggers that the GeoPackage standard prescribes, word for word where it gives the words.
extension GeoPackageWriter {
  /// Written without a journal: the engine gives a file its name only when it is whole.
  static let preamble = """
    PRAGMA page_size = 4096;
    PRAGMA journal_mode = OFF;
    PRAGMA synchronous = OFF;
    PRAGMA locking_mode = EXCLUSIVE;
    PRAGMA cache_size = -65536;
    PRAGMA application_id = 1196444487;
    PRAGMA user_version = 10300;
    BEGIN;
    CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, \
    organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, \
    description TEXT);
    CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, \
    identifier TEXT UNIQUE, description TEXT DEFAULT '', \
    last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')), min_x DOUBLE, \
    min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER, CONSTRAINT fk_gc_r_srs_id \
    FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
    CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, \
    geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL, \
    CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name), CONSTRAINT uk_gc_table_name UNIQUE \
    (table_name), CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name), \
    CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
    CREATE TABLE gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, \
    definition TEXT NOT NULL, scope TEXT NOT NULL, CONSTRAINT ge_tce UNIQUE (table_name, column_name, \
    extension_name));
    """

  /// What keeps the index right when somebody edits the layer, and the entry that says it is there.
  static func indexTriggers(layer: String, index: String) -> String {
    let t = "\"" + layer.replacing("\"", with: "\"\"") + "\""
    let r = "\"" + index.replacing("\"", with: "\"\"") + "\""
    let literal = "'" + layer.replacing("'", with: "''") + "'"
    func trigger(_ name: String) -> String {
      "\"" + (index + "_" + name).replacing("\"", with: "\"\"") + "\""
    }
    let box = "NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom)"
    let here = "(NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))"
    let gone = "(NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))"
    return """
      INSERT INTO gpkg_extensions VALUES (\(literal), 'geom', 'gpkg_rtree_index', \
      'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');
      CREATE TRIGGER \(trigger("insert")) AFTER INSERT ON \(t) WHEN \(here)
      BEGIN INSERT OR REPLACE INTO \(r) VALUES (\(box)); END;
      CREATE TRIGGER \(trigger("update1")) AFTER UPDATE OF geom ON \(t) WHEN OLD.fid = NEW.fid AND \(here)
      BEGIN INSERT OR REPLACE INTO \(r) VALUES (\(box)); END;
      CREATE TRIGGER \(trigger("update2")) AFTER UPDATE OF geom ON \(t) WHEN OLD.fid = NEW.fid AND \(gone)
      BEGIN DELETE FROM \(r) WHERE id = OLD.fid; END;
      CREATE TRIGGER \(trigger("update3")) AFTER UPDATE ON \(t) WHEN OLD.fid != NEW.fid AND \(here)
      BEGIN DELETE FROM \(r) WHERE id = OLD.fid; INSERT OR REPLACE INTO \(r) VALUES (\(box)); END;
      CREATE TRIGGER \(trigger("update4")) AFTER UPDATE ON \(t) WHEN OLD.fid != NEW.fid AND \(gone)
      BEGIN DELETE FROM \(r) WHERE id IN (OLD.fid, NEW.fid); END;
      CREATE TRIGGER \(trigger("delete")) AFTER DELETE ON \(t) WHEN OLD.geom NOT NULL
      BEGIN DELETE FROM \(r) WHERE id = OLD.fid; END;
      """
  }

  /// Removes the file and what SQLite may have left beside it; what stands in the way, opening it will tell.
  func removeFile() {
    for name in [path, path + "-journal", path + "-wal", path + "-shm"] { unlink(name) }
  }
}
