namespace GoldenThread.Domain.Organisation.Reading;

/// <summary>A column of a sheet of services, posts and holders.</summary>
public enum OrganisationColumn
{
    /// <summary>The service.</summary>
    Service,
    /// <summary>The service above it.</summary>
    Parent,
    /// <summary>The post's title.</summary>
    Post,
    /// <summary>The post's acronym.</summary>
    Acronym,
    /// <summary>The classes of posts that it is in.</summary>
    Class,
    /// <summary>Who holds it.</summary>
    Holder,
    /// <summary>The holder's e-mail address.</summary>
    Email,
}
