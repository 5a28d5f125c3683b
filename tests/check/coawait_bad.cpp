// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
//
// Every form that the ban must find; each stands on a line marked as banned. Measured with g++ 12.2:
// what these lines make is destroyed once more than it was constructed (or, for initializer lists of classes,
// the compiler itself fails). References and `this` came to no harm as captures, but are one edit away from it.
#include "tests/check/coawait_samples.h"

namespace samples {

Coroutine closures(std::string name)
{
    co_await call([name] { return int(name.size()); });                          // banned
    co_await call([copy = name] { return int(copy.size()); });                   // banned
    co_await call([=] { return int(name.size()); });                             // banned
    co_await call([&name] { return int(name.size()); });                         // banned
    co_await call([name]() mutable { return int((name += "x").size()); });       // banned
    co_return apply(co_await Awaitable(1), [name] { return int(name.size()); }); // banned
}

Coroutine aggregates(std::string name)
{
    co_await get(Options{name, 1});               // banned
    co_await get({name, 1});                      // banned
    co_await get(Options{});                      // banned
    co_await get({.name = name, .size = 1});      // banned
    co_await AggregateAwaitable{name};            // banned
    co_await Awaitable(sum(1, Options{name, 2})); // banned
    co_await getWithDefault(Url(name));           // banned
    co_return 0;
}

Coroutine lists(Url url, std::string name)
{
    co_await getAll({url, url});                 // banned
    co_await getAll(std::vector<Url>{url, url}); // banned
    co_await getNames({name, name});             // banned
    co_return 0;
}

Coroutine besideAndAround(std::string name)
{
    int total = sum(co_await Awaitable(1), Options{name, 1}); // banned
    total += sum(co_await Awaitable(1), {name, 1});           // banned
    if (sum(1, Options{name, 1}) == co_await Awaitable(1))    // banned
        ++total;
    Options options{name, co_await Awaitable(1)}; // banned
    std::vector<Options> all;
    all.push_back(Options{name, co_await Awaitable(1)});                        // banned
    for (const char c : std::string(std::size_t(co_await get({name, 1})), 'x')) // banned
        total += c;
    co_return (co_await get({name, 1})) + total + options.size; // banned
}

template <class T>
Coroutine inTemplate(T name)
{
    co_await get(Options{name, 1}); // banned
    co_return 0;
}
template Coroutine inTemplate(std::string name);

class Client
{
public:
    Coroutine fetch()
    {
        co_await call([this] { return m_count; });  // banned
        co_await call([*this] { return m_count; }); // banned
        co_return 0;
    }

private:
    int m_count = 0;
    std::string m_name;
};

void coroutineWithCaptures(std::string name)
{
    const auto run = [name]() -> Coroutine { // banned
        co_return co_await Awaitable(int(name.size()));
    };
    run();
}

} // namespace samples
