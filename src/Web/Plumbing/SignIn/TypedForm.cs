namespace GoldenThread.Web.Plumbing.SignIn;

/// <summary>A form as somebody had filled it in when their session had ended: where it goes, whose it is, and what it says, without passwords and files.</summary>
public sealed record TypedForm(string Path, Guid Account, IReadOnlyList<TypedField> Fields, IReadOnlyList<string> Files)
{
    /// <summary>What the person typed or chose, without the fields that are the form's own.</summary>
    public IEnumerable<TypedField> Shown => Fields.Where(each => !each.Name.StartsWith('_') && !string.IsNullOrWhiteSpace(each.Value));
}

/// <summary>One field.</summary>
public sealed record TypedField(string Name, string Value)
{
    /// <summary>The name as near to words as a name is: "NewLead.PostTitle" is "Post title".</summary>
    public string Label
    {
        get
        {
            var last = Name[(Name.LastIndexOf('.') + 1)..].Replace('_', ' ').Replace('-', ' ');
            var spaced = string.Concat(last.Select((letter, at) => at > 0 && char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : letter.ToString()));
            return spaced.Length == 0 ? Name : char.ToUpperInvariant(spaced[0]) + spaced[1..];
        }
    }
}
