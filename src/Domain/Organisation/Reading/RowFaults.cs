using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation.Reading;

/// <summary>What is wrong with rows of a sheet before anything is taken over, cell by cell.</summary>
internal static class RowFaults
{
    /// <summary>The faults of each row that has any, by the row's number.</summary>
    public static Dictionary<int, List<string>> Of(IReadOnlyList<OrganisationRow> rows, OrganisationParts known)
    {
        var faults = new Dictionary<int, List<string>>();
        void Say(OrganisationRow row, OrganisationColumn column, string what)
        {
            if (!faults.TryGetValue(row.Number, out var said)) { faults[row.Number] = said = []; }
            said.Add($"{row.Cell(column)}: {what}");
        }

        foreach (var row in rows)
        {
            foreach (var (column, most) in new[] { (OrganisationColumn.Service, Service.MaxName), (OrganisationColumn.Post, Post.MaxTitle), (OrganisationColumn.Acronym, Post.MaxAcronym), (OrganisationColumn.Class, Post.MaxTitle), (OrganisationColumn.Holder, Person.MaxName) })
            {
                if (Naming.TooLong("", row[column], most) is { } fault) { Say(row, column, fault.Message); }
            }

            if (row[OrganisationColumn.Service].Length == 0 && row[OrganisationColumn.Post].Length == 0) { Say(row, OrganisationColumn.Post, "The row names neither a service nor a post."); }
            if (row[OrganisationColumn.Parent].Length > 0 && row[OrganisationColumn.Service].Length == 0) { Say(row, OrganisationColumn.Service, "A parent service is given, but no service."); }
            if (Naming.Same(row[OrganisationColumn.Parent], row[OrganisationColumn.Service]) && row[OrganisationColumn.Service].Length > 0) { Say(row, OrganisationColumn.Parent, "A service cannot belong to itself."); }
            if (row[OrganisationColumn.Post].Length == 0 && (row[OrganisationColumn.Holder].Length > 0 || row[OrganisationColumn.Acronym].Length > 0)) { Say(row, OrganisationColumn.Post, "The post is missing."); }
            if (row[OrganisationColumn.Email].Length > 0 && row[OrganisationColumn.Holder].Length == 0) { Say(row, OrganisationColumn.Holder, "An e-mail address is given, but nobody's name."); }
            if (!Person.IsEmail(row[OrganisationColumn.Email])) { Say(row, OrganisationColumn.Email, $"“{row[OrganisationColumn.Email]}” is not an e-mail address."); }
            if (row[OrganisationColumn.Holder] is { Length: > 0 } name && row[OrganisationColumn.Email].Length == 0 && known.People.Count(p => p.LeftOn is null && Naming.Same(p.Name, name)) > 1)
            {
                Say(row, OrganisationColumn.Holder, $"Two people are called {name}. Give the e-mail address, so that it is known which.");
            }
        }

        Twice(rows, OrganisationColumn.Post, row => "", "The post stands in the sheet twice", Say);
        Twice(rows, OrganisationColumn.Acronym, row => row[OrganisationColumn.Post], "The acronym stands for two posts", Say);
        Differ(rows, OrganisationColumn.Service, OrganisationColumn.Parent, "The service stands under two others", Say);
        Differ(rows, OrganisationColumn.Email, OrganisationColumn.Holder, "The e-mail address stands beside two names", Say);
        return faults;
    }

    private static void Twice(IReadOnlyList<OrganisationRow> rows, OrganisationColumn column, Func<OrganisationRow, string> besides, string what, Action<OrganisationRow, OrganisationColumn, string> say)
    {
        foreach (var same in rows.Where(row => row[column].Length > 0).GroupBy(row => Naming.Tidy(row[column]), StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1))
        {
            if (column != OrganisationColumn.Post && same.Select(besides).Distinct(StringComparer.OrdinalIgnoreCase).Count() == 1) { continue; }
            foreach (var row in same) { say(row, column, $"{what}: {string.Join(", ", same.Select(other => other.Cell(column)))}."); }
        }
    }

    private static void Differ(IReadOnlyList<OrganisationRow> rows, OrganisationColumn key, OrganisationColumn value, string what, Action<OrganisationRow, OrganisationColumn, string> say)
    {
        foreach (var same in rows.Where(row => row[key].Length > 0 && row[value].Length > 0).GroupBy(row => Naming.Tidy(row[key]), StringComparer.OrdinalIgnoreCase))
        {
            if (same.Select(row => Naming.Tidy(row[value])).Distinct(StringComparer.OrdinalIgnoreCase).Count() == 1) { continue; }
            foreach (var row in same) { say(row, value, $"{what}: {string.Join(", ", same.Select(other => other.Cell(value)))}."); }
        }
    }
}
