select tables.name || '.' || columns.name
from sqlite_schema as tables
join pragma_table_info(tables.name) as columns
where tables.type = 'table' and tables.name not like 'sqlite%'
order by tables.name, columns.cid
